// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/PriceAsker.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"
#include "ui/common/Speaking.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>

#include <cmath>

namespace beatreel {

namespace {

/// Rounded down, as prices are rounded up: price and rest never come to more than there is.
double wholeCents(double usd)
{
    constexpr double kNoise = 1e-6; // of a cent: 0.29 is a little less than 29 cents
    return std::floor(usd * 100 + kNoise) / 100;
}

/// The panel. A popup: a press elsewhere leaves it.
class PricePanel final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::PricePanel)

public:
    PricePanel(const PaidQuestion &question, QWidget *window) : QWidget(window, Qt::Popup)
    {
        setObjectName(QStringLiteral("priceAsker"));
        setAttribute(Qt::WA_DeleteOnClose);
        m_spoken = {question.sentence, priceText(question.price) + u'.'};
        const TypeScale &type = Appearance::of(this).type;
        auto *sentence = new QLabel(question.sentence, this);
        sentence->setWordWrap(true);
        sentence->setMinimumWidth(type.scaled(280));
        accept = new PriceButton(question.verb, question.price, this);
        accept->setObjectName(QStringLiteral("pay"));
        accept->setLook(ButtonLook::Filled);
        accept->setDefault(true);
        auto *cancel = new QPushButton(tr("Cancel"), this);
        cancel->setObjectName(QStringLiteral("doNotPay"));
        cancel->setAutoDefault(true); // Enter on it leaves
        connect(cancel, &QPushButton::clicked, this, &QWidget::close);
        // Above what is asked now, so that the same is not asked again.
        limit = static_cast<double>(question.price.cents() + 1) / 100;
        noMore = new QCheckBox(tr("Do not ask under %1").arg(moneyText(limit)), this);
        noMore->setObjectName(QStringLiteral("doNotAsk"));
        noMore->setVisible(question.price.kind() != Price::Kind::Unknown);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(accept);
        buttons->addWidget(cancel);
        buttons->addStretch(1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(16, 12, 16, 12);
        column->setSpacing(8);
        column->addWidget(sentence);
        if (!question.models.isEmpty())
            column->addWidget(makeLine("paidModels", question.models));
        if (question.leftUsd) {
            const bool isOver = *question.leftUsd < 0;
            column->addWidget(makeLine("budgetLeft", isOver ? tr("%1 over the budget. With no beat selected, the inspector shows it, to be raised.").arg(moneyText(-*question.leftUsd))
                                                            : tr("Then %1 of the budget is left.").arg(moneyText(wholeCents(*question.leftUsd)))));
            accept->setEnabled(!isOver);
        }
        column->addLayout(buttons);
        column->addWidget(noMore);
        for (QWidget *part : std::initializer_list<QWidget *>{this, accept, cancel, noMore})
            part->installEventFilter(this);
        accept->setFocus(Qt::PopupFocusReason);
        setAccessibleName(m_spoken.join(u' '));
        setSpokenRole(*this, QAccessible::Dialog);
    }

    PriceButton *accept;
    QCheckBox *noMore;
    double limit = 0;

private:
    QStringList m_spoken;

    [[nodiscard]] QLabel *makeLine(const char *name, const QString &words)
    {
        auto *line = new QLabel(words, this);
        line->setObjectName(QLatin1String(name));
        line->setWordWrap(true);
        m_spoken.append(words.endsWith(u'.') ? words : words + u'.');
        line->setForegroundRole(QPalette::PlaceholderText);
        return line;
    }

protected:
    /// A key that is held since it opened the panel is no word to spend.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->isAutoRepeat())
            return true;
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Appearance::of(this).theme;
        QPainter painter(this);
        painter.fillRect(rect(), theme.raised);
        paintBox(painter, rect(), 0, {}, {theme.edge, theme.edgeWidth});
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            close();
        else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && accept->isEnabled())
            accept->click();
        else
            QWidget::keyPressEvent(event);
    }
};

/// Under the button, or over it where there is no room.
QPoint placeAt(const QRect &at, QSize size, const QRect &room)
{
    constexpr int kGap = 4;
    const int left = std::clamp(at.left(), room.left(), std::max(room.left(), room.right() + 1 - size.width()));
    const bool fitsBelow = at.bottom() + kGap + size.height() <= room.bottom();
    return {left, fitsBelow ? at.bottom() + kGap : at.top() - kGap - size.height()};
}

} // namespace

PriceAsker::PriceAsker(QWidget *window, PreferencesStore &preferences)
    : QObject(window), m_window(window), m_preferences(preferences)
{
}

void PriceAsker::ask(const PaidQuestion &question, const QRect &at, std::function<void()> act)
{
    const bool isKnown = question.price.kind() != Price::Kind::Unknown;
    const bool isWithinBudget = !question.leftUsd || *question.leftUsd >= 0;
    const bool isCheap = isKnown && question.price.usd() < m_preferences.value().noAskBelowUsd;
    if (question.price.kind() == Price::Kind::Free || (isCheap && isWithinBudget)) {
        act();
        return;
    }
    auto *panel = new PricePanel(question, m_window);
    connect(panel->accept, &QPushButton::clicked, this, [this, panel, act = std::move(act)] {
        if (panel->noMore->isChecked()) {
            Preferences preferences = m_preferences.value();
            preferences.noAskBelowUsd = panel->limit;
            m_preferences.set(preferences);
        }
        panel->close();
        act();
    });
    panel->ensurePolished();
    panel->resize(panel->sizeHint().expandedTo(panel->minimumSizeHint()));
    const QRect where = at.isEmpty() ? QRect(m_window->mapToGlobal(m_window->rect().center()), QSize(1, 1)) : at;
    const QRect window(m_window->mapToGlobal(QPoint(0, 0)), m_window->size());
    panel->move(placeAt(where, panel->size(), window.intersected(m_window->screen()->availableGeometry())));
    panel->show();
    announce(*panel, panel->accessibleName());
}

} // namespace beatreel
