// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ElidingLabel.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/PriceButton.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace beatreel::test {

/// The words of a window that cannot be read whole, each with the room that it has and what it wants. Labels that shorten what a
/// person wrote, on purpose, do not count.
class CutTexts
{
public:
    [[nodiscard]] static QStringList in(const QWidget &window)
    {
        QStringList cut;
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->inherits("QLineEditIconButton"))
                continue; // its text is for screen readers
            take(cut, *button, button->text(), button->width(), wantedBy(*button));
            take(cut, *button, button->text(), button->height(), std::min(button->minimumSizeHint().height(), button->maximumHeight()));
        }
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (qobject_cast<const ElidingLabel *>(label))
                continue;
            take(cut, *label, label->text(), label->wordWrap() ? label->height() : label->width(),
                 label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().width());
        }
        for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
            const bool areScrolled = bar->usesScrollButtons() && bar->sizeHint().width() > bar->width();
            for (int i = 0; i < bar->count(); ++i) {
                const int icon = bar->tabIcon(i).isNull() ? 0 : bar->iconSize().width();
                if (!areScrolled)
                    take(cut, *bar, bar->tabText(i), bar->tabRect(i).width(), icon + bar->fontMetrics().horizontalAdvance(QString(bar->tabText(i)).remove(u'&')));
            }
        }
        for (const FoldableSection *section : window.findChildren<FoldableSection *>())
            take(cut, *section, section->title(), section->titleWidth(), section->readableTitleWidth());
        for (const QLineEdit *line : window.findChildren<QLineEdit *>()) {
            if (line->text().isEmpty() && !line->isReadOnly())
                take(cut, *line, line->placeholderText(), roomOf(*line), line->fontMetrics().horizontalAdvance(line->placeholderText()));
        }
        for (const QAbstractSpinBox *box : window.findChildren<QAbstractSpinBox *>()) {
            if (const auto *line = box->findChild<QLineEdit *>())
                take(cut, *box, line->text(), roomOf(*line), line->fontMetrics().horizontalAdvance(line->text()));
        }
        for (const QComboBox *box : window.findChildren<QComboBox *>()) {
            if (box->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
                continue; // gives way on purpose; its list shows all
            take(cut, *box, box->currentText(), roomOf(*box), box->fontMetrics().horizontalAdvance(box->currentText()));
        }
        for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
            for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i) {
                const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
                if (!header->isSectionHidden(i))
                    take(cut, *header, text, header->sectionSize(i), header->fontMetrics().horizontalAdvance(text));
            }
        }
        return cut;
    }

private:
    /// Between its margins and the icons that stand in it.
    static int roomOf(const QLineEdit &line)
    {
        constexpr int kMargin = 2; // QLineEdit's own
        QStyleOptionFrame option;
        option.initFrom(&line);
        option.lineWidth = line.hasFrame() ? line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line) : 0;
        int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() - 2 * kMargin;
        for (const QToolButton *icon : line.findChildren<QToolButton *>()) {
            if (icon->isVisible())
                room -= icon->width();
        }
        return room;
    }

    static int roomOf(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        return box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    }

    static void take(QStringList &cut, const QWidget &widget, const QString &text, int room, int wanted)
    {
        if (!text.isEmpty() && wanted > room && widget.isVisible() && !widget.visibleRegion().isEmpty())
            cut.append(QStringLiteral("%1 %2 “%3”: %4 of %5").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(80)).arg(room).arg(wanted));
    }

    static int wantedBy(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return 0;
        const auto *priced = qobject_cast<const PriceButton *>(&button);
        return priced ? priced->readableWidth() : button.minimumSizeHint().width();
    }
};

} // namespace beatreel::test
