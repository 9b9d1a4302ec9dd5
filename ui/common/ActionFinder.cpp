// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionFinder.h"

#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/FoundActionRow.h"
#include "ui/common/FoundActions.h"
#include "ui/common/Painting.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWindow>

namespace beatreel {

namespace {

constexpr int kWidth = 600; ///< at 100 % text
constexpr int kLeastRows = 4;
constexpr int kMostRows = 12;
constexpr int kFromTop = 64; ///< from the top of the window
constexpr int kMargin = 8;

} // namespace

ActionFinder::ActionFinder(ActionTable &table, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_table(table), m_found(new FoundActions(this)),
      m_rows(new FoundActionRow(*m_found, this)), m_field(new QLineEdit), m_list(new QListView),
      m_nothing(new QLabel), m_count(new QLabel), m_hint(new QLabel(tr("Enter runs it, Esc leaves")))
{
    setObjectName(QStringLiteral("actionFinder"));
    setWindowTitle(tr("Find an action"));
    setAccessibleName(windowTitle());
    build();
    takeColours();
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &ActionFinder::leaveWith);
    connect(m_field, &QLineEdit::textChanged, this, &ActionFinder::search);
    connect(m_list, &QListView::clicked, this, &ActionFinder::run);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void ActionFinder::build()
{
    m_field->setObjectName(QStringLiteral("actionFinderField"));
    m_field->setAccessibleName(windowTitle());
    m_field->setAccessibleDescription(tr("Up and Down choose, Enter runs, Esc leaves."));
    m_field->setPlaceholderText(windowTitle());
    m_field->addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition)->setText(m_field->accessibleName());
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("actionFinderList"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setModel(m_found);
    m_list->setItemDelegate(m_rows);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // its place; drawn only where there is more to see
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("actionFinderNothing"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(24, 24, 24, 24);
    m_count->setObjectName(QStringLiteral("actionFinderCount"));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(kMargin, kMargin, kMargin, 0);
    top->addWidget(m_field);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(kMargin);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addLayout(foot);
}

void ActionFinder::takeColours()
{
    const Appearance &look = Appearance::of(this);
    const auto colour = [](QLabel *label, const QColor &text) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, text);
        label->setPalette(palette);
    };
    colour(m_nothing, look.theme.text2);
    colour(m_count, look.theme.text3);
    colour(m_hint, look.theme.text3);
    for (QLabel *label : {m_count, m_hint})
        label->setFont(look.type.font(TextSize::Caption));
}

void ActionFinder::setRecent(const QList<ActionId> &recent)
{
    m_recent = recent.first(std::min<qsizetype>(recent.size(), kMostRecent));
}

void ActionFinder::popUp()
{
    m_field->clear();
    m_rows->measure(findActions(m_table, {}, {}), Appearance::of(this).type);
    search();
    place();
    m_field->setFocus(Qt::PopupFocusReason);
    show();
    activateWindow();
}

/// Under the top of the window, as high as whole rows make it.
void ActionFinder::place()
{
    const QWidget *window = parentWidget()->window();
    const int row = m_rows->sizeHint({}, {}).height();
    const int around = sizeHint().height() - m_list->sizeHint().height();
    const int room = std::min(window->height(), screen()->availableGeometry().height()) - 2 * kFromTop - around;
    const int rows = std::clamp(room / row, kLeastRows, kMostRows);
    const int width = std::min(Appearance::of(this).type.scaled(kWidth), window->width() - 4 * kMargin);
    resize(width, around + rows * row);
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, kFromTop)));
}

void ActionFinder::search()
{
    const QString query = m_field->text().trimmed();
    m_found->setRows(findActions(m_table, query, m_recent));
    const int count = m_found->rowCount();
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    m_nothing->setText(tr("No action has “%1” in it.").arg(query));
    m_count->setText(count == 0 ? QString() : count == 1 ? tr("1 action") : tr("%n actions", nullptr, count));
    choose(0);
}

void ActionFinder::choose(int row)
{
    if (row < 0 || row >= m_found->rowCount())
        return;
    m_list->setCurrentIndex(m_found->index(row));
    // The field keeps the focus; screen readers are to follow the choice.
    if (isVisible() && QAccessible::isActive()) {
        QAccessibleEvent chosen(m_list, QAccessible::Focus);
        chosen.setChild(row);
        QAccessible::updateAccessibility(&chosen);
    }
}

/// QEvent::WindowDeactivate does not come: styles let a dialog share the activation of its window.
void ActionFinder::leaveWith(const QWindow *focus)
{
    const QWindow *own = windowHandle();
    if (isVisible() && own && focus != own && !(focus && own->isAncestorOf(focus)))
        hide();
}

bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QDialog::eventFilter(watched, event);
}

bool ActionFinder::handleKey(int key)
{
    const int count = m_found->rowCount();
    const int row = m_list->currentIndex().row();
    const int page = std::max(m_list->height() / std::max(m_list->sizeHintForRow(0), 1) - 1, 1);
    switch (key) {
    case Qt::Key_Up:
        choose(row > 0 ? row - 1 : count - 1);
        return true;
    case Qt::Key_Down:
        choose(row + 1 < count ? row + 1 : 0);
        return true;
    case Qt::Key_PageUp:
        choose(std::max(row - page, 0));
        return true;
    case Qt::Key_PageDown:
        choose(std::min(row + page, count - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

void ActionFinder::run()
{
    const QModelIndex index = m_list->currentIndex();
    QAction *action = index.isValid() ? m_found->at(index.row()).action.data() : nullptr;
    if (!action || !action->isEnabled())
        return;
    const ActionId id(action->objectName());
    m_recent.removeAll(id);
    m_recent.prepend(id);
    setRecent(m_recent);
    emit recentChanged(m_recent);
    accept();
    action->trigger();
}

void ActionFinder::done(int result)
{
    QDialog::done(result);
    parentWidget()->activateWindow();
}

void ActionFinder::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    paintBox(painter, rect(), 0, theme.raised, {theme.edge, theme.edgeWidth});
    paintHorizontalLine(painter, QRect(1, m_hint->y() - 7, width() - 2, 1), theme.line);
}

void ActionFinder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeColours();
    QDialog::changeEvent(event);
}

} // namespace beatreel
