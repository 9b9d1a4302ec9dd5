// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardPanel.h"

#include "ui/board/BoardView.h"
#include "ui/board/TimeStrip.h"
#include "ui/cards/FilterButton.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/HeadRow.h"
#include "ui/common/Icons.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSlider>

namespace beatreel {

namespace {

constexpr int kHead = 36;
const QString kCardWidth = QStringLiteral("card_width");
const QString kWords = QStringLiteral("words");

} // namespace

BoardPanel::BoardPanel(Pictures &pictures, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("boardPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead()); // first, so that Tab comes to it first
    m_view = new BoardView(pictures, this);
    m_strip = new TimeStrip(m_view->scene().film, this);
    column->addWidget(m_view, 1);
    column->addWidget(m_strip);
    connect(m_words, &QToolButton::toggled, m_view, &BoardView::setWordsShown);
    connect(m_words, &QToolButton::toggled, this, &BoardPanel::wordsToggled);
    m_words->setChecked(true); // there is room for them
    connect(m_size, &QSlider::valueChanged, m_view, &BoardView::setCardWidth);
    connect(m_view, &BoardView::cardWidthChanged, m_size, [size = m_size](int width) {
        const QSignalBlocker quiet(size); // what follows from the view's width is nobody's choice
        size->setValue(width);
    });
    connect(m_view, &BoardView::addWanted, this, &BoardPanel::addBeatWanted);
    updateCounts();
}

QToolButton *BoardPanel::makeAddButton(QWidget *head)
{
    auto *button = new QToolButton(head);
    button->setObjectName(QStringLiteral("boardAddBeat"));
    button->setText(tr("Add beat"));
    button->setIcon(themedIcon(Icon::Plus));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, button] { emit addBeatWanted(button->mapToGlobal(button->rect().bottomLeft())); });
    return button;
}

QToolButton *BoardPanel::makeWordsButton(QWidget *head)
{
    auto *button = new QToolButton(head);
    button->setObjectName(QStringLiteral("boardWords"));
    button->setText(tr("Words"));
    button->setIcon(themedIcon(Icon::Words));
    button->setToolTip(tr("Voice-over, on-screen words and notes on the cards"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QSlider *BoardPanel::makeSizeSlider(QWidget *head)
{
    auto *slider = new QSlider(Qt::Horizontal, head);
    slider->setObjectName(QStringLiteral("boardSize"));
    slider->setAccessibleName(tr("Size"));
    slider->setToolTip(tr("How large the cards are"));
    slider->setRange(BoardGrid::kLeastCard, BoardGrid::kMostCard);
    slider->setValue(BoardGrid::kUsualCard);
    slider->setSingleStep(10);
    slider->setPageStep(30);
    setScaledWidth(slider, 84);
    return slider;
}

QWidget *BoardPanel::makeHead()
{
    auto *head = new HeadRow(this);
    setControlHeight(head, kHead);
    auto *title = new QLabel(tr("Board"), head);
    setTextFont(title, TextSize::Prose, QFont::DemiBold);
    m_counts = new ElidingLabel(head);
    m_counts->setObjectName(QStringLiteral("boardCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    QToolButton *add = makeAddButton(head);
    m_filter = new FilterButton(head);
    m_filter->setObjectName(QStringLiteral("boardFilter"));
    m_words = makeWordsButton(head);
    auto *sizeName = new QLabel(tr("Size"), head);
    sizeName->setForegroundRole(QPalette::PlaceholderText);
    m_size = makeSizeSlider(head);
    sizeName->setBuddy(m_size);

    QHBoxLayout &row = head->line();
    row.setContentsMargins(16, 0, 12, 0);
    row.setSpacing(8);
    row.addWidget(title);
    row.addWidget(m_counts, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{add, m_filter, m_words, sizeName, m_size})
        row.addWidget(widget);
    head->letGo(sizeName); // its slider says it too
    for (QToolButton *button : std::initializer_list<QToolButton *>{m_words, add, m_filter})
        head->letGoWords(button);
    head->letGo(title);
    return head;
}

void BoardPanel::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    m_open = open;
    m_view->setProject(open); // first: the strip shows its film
    m_strip->setProject(open);
    m_filter->setProject(open);
    if (open)
        connect(open, &OpenProject::changed, this, &BoardPanel::updateCounts);
    updateCounts();
}

bool BoardPanel::areWordsShown() const
{
    return m_words->isChecked();
}

void BoardPanel::setWordsShown(bool shown)
{
    m_words->setChecked(shown);
}

void BoardPanel::updateCounts()
{
    setEnabled(m_open != nullptr);
    if (!m_open) {
        m_counts->setText({});
        return;
    }
    const int beats = static_cast<int>(m_open->project().beats.size());
    m_counts->setText(beats == 1 ? tr("1 beat") : tr("%n beats, read left to right", nullptr, beats));
}

QJsonObject BoardPanel::uiState() const
{
    QJsonObject state{{kWords, areWordsShown()}};
    if (const auto width = m_view->chosenCardWidth())
        state.insert(kCardWidth, *width);
    return state;
}

void BoardPanel::restoreUiState(const QJsonObject &state)
{
    const QJsonValue width = state.value(kCardWidth);
    m_view->setCardWidth(width.isDouble() ? std::optional(width.toInt(BoardGrid::kUsualCard)) : std::nullopt);
    setWordsShown(state.value(kWords).toBool(true));
}

/// Not a focus proxy: with one, Tab would jump over the head.
void BoardPanel::focusInEvent(QFocusEvent *event)
{
    m_view->setFocus(event->reason());
}

void BoardPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
