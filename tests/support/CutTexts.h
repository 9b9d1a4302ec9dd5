// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ElidingLabel.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"

#include <QAbstractButton>
#include <QLabel>
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
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            take(cut, *button, button->text(), roomOf(*button), wantedBy(*button));
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
        return cut;
    }

private:
    static void take(QStringList &cut, const QWidget &widget, const QString &text, int room, int wanted)
    {
        if (!text.isEmpty() && wanted > room && widget.isVisible() && !widget.visibleRegion().isEmpty())
            cut.append(QStringLiteral("%1 %2 “%3”: %4 of %5").arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(80)).arg(room).arg(wanted));
    }

    static const SegmentedControl *controlOf(const QAbstractButton &button) { return qobject_cast<const SegmentedControl *>(button.parentWidget()); }

    static int roomOf(const QAbstractButton &button)
    {
        const SegmentedControl *control = controlOf(button);
        return control ? control->width() : button.width();
    }

    static int wantedBy(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return 0;
        if (const SegmentedControl *control = controlOf(button))
            return control->readableWidth();
        const auto *priced = qobject_cast<const PriceButton *>(&button);
        return priced ? priced->readableWidth() : button.minimumSizeHint().width();
    }
};

} // namespace beatreel::test
