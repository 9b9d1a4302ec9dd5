// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/FollowAppearance.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/library/LibraryPanel.h"
#include "ui/workspace/StoryWords.h"
#include "ui/workspace/TemplateShelf.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

// What narrows the library down: search, chips, filters.

namespace beatreel {

namespace {

constexpr int kPadding = 12;
constexpr int kScrollBar = 4; ///< what stands above the tiles keeps clear of it
constexpr int kBetweenChips = 4;
constexpr EnergyLevel kEnergies[] = {EnergyLevel::Low, EnergyLevel::Medium, EnergyLevel::High};
constexpr Seconds kDurations[] = {Seconds(5), Seconds(10), Seconds(15)};

} // namespace

void LibraryPanel::buildHead()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setAccessibleName(tr("Search templates"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition)->setText(m_search->accessibleName());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.words = words;
        refresh();
    });
    m_narrow = new QToolButton(this);
    m_narrow->setObjectName(QStringLiteral("libraryFilter"));
    m_narrow->setIcon(themedIcon(Icon::Filter));
    m_narrow->setAccessibleName(tr("Filter"));
    m_narrow->setToolTip(tr("Filter by product, energy and length"));
    m_narrow->setPopupMode(QToolButton::InstantPopup);
    m_narrow->setFocusPolicy(Qt::TabFocus);
    m_narrow->setCheckable(true);
    auto *menu = new QMenu(m_narrow);
    menu->setObjectName(QStringLiteral("libraryFilterMenu"));
    connect(menu, &QMenu::aboutToShow, this, &LibraryPanel::fillFilterMenu);
    m_narrow->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_narrow);
    row->setContentsMargins(0, 0, kScrollBar, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kPadding, 8, kPadding, 8);
    head->setSpacing(8);
    head->addLayout(row);
    head->addWidget(makeChips());
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

QWidget *LibraryPanel::makeChips()
{
    auto *chips = new QWidget(this);
    auto *row = new FlowLayout(kBetweenChips, chips);
    m_chips = new QButtonGroup(this);
    const std::pair<QString, QString> shelves[] = {{QStringLiteral("chipAll"), tr("All")},
                                                   {QStringLiteral("chipOpening"), positionWord(Position::Opening)},
                                                   {QStringLiteral("chipMiddle"), positionWord(Position::Middle)},
                                                   {QStringLiteral("chipClosing"), positionWord(Position::Closing)},
                                                   {QStringLiteral("chipOwn"), tr("Own")}};
    for (int i = 0; const auto &[name, text] : shelves) {
        auto *chip = new Chip(text, chips);
        chip->setObjectName(name);
        setTextFont(chip, TextSize::Caption);
        m_chips->addButton(chip, i++);
        row->addWidget(chip);
    }
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int shelf) {
        TemplateFilter filter = m_filter;
        filter.shelf = static_cast<TemplateFilter::Shelf>(shelf);
        setFilter(filter);
    });
    followAppearance(chips, [this](const Appearance &) { fitChips(); });
    return chips;
}

/// In a narrow dock they move together before they take a second line.
void LibraryPanel::fitChips()
{
    const QList<QAbstractButton *> chips = m_chips->buttons();
    int wanted = -kBetweenChips;
    for (const QAbstractButton *chip : chips)
        wanted += static_cast<const Chip *>(chip)->widthIn(Chip::Room::Usual) + kBetweenChips;
    const Chip::Room room = wanted > width() - 2 * kPadding ? Chip::Room::Tight : Chip::Room::Usual;
    for (QAbstractButton *chip : chips)
        static_cast<Chip *>(chip)->setRoom(room);
}

void LibraryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
    fitHint();
}

/// How many templates there are to search, where there is room to say it.
void LibraryPanel::fitHint()
{
    const auto count = static_cast<int>(m_shelf.library().templates().size());
    const QString whole = count == 1 ? tr("Search 1 template") : tr("Search %n templates", nullptr, count);
    const int room = m_search->width() - 2 * m_search->height(); // beside the icon and the frame
    m_search->setPlaceholderText(m_search->fontMetrics().horizontalAdvance(whole) <= room ? whole : tr("Search"));
}

/// A submenu in which one is chosen; `choose` gets its index, or -1 for any.
void LibraryPanel::addChoices(QMenu &menu, const QString &title, const QString &any, const QList<std::pair<QString, bool>> &choices,
                              const std::function<void(int)> &choose)
{
    QMenu *part = menu.addMenu(title);
    auto *group = new QActionGroup(part);
    const auto add = [&](const QString &text, bool isChecked, int index) {
        QAction *action = part->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, index] { choose(index); });
    };
    add(any, std::ranges::none_of(choices, &std::pair<QString, bool>::second), -1);
    for (int i = 0; i < choices.size(); ++i)
        add(choices[i].first, choices[i].second, i);
}

void LibraryPanel::fillFilterMenu()
{
    QMenu &menu = *m_narrow->menu();
    menu.clear();
    QList<std::pair<QString, bool>> products;
    QStringList categories = productCategories(m_shelf.library());
    const QString projects = m_open ? m_open->project().product.category : QString();
    if (categories.removeAll(projects) > 0)
        categories.prepend(projects); // the likeliest
    for (const QString &category : categories) {
        const QString word = productsWord(category);
        products.append({category == projects ? tr("%1 (this project)").arg(word) : word, category == m_filter.product});
    }
    addChoices(menu, tr("&Product"), tr("Any product"), products, [this, categories](int index) {
        TemplateFilter filter = m_filter;
        filter.product = categories.value(index);
        setFilter(filter);
    });
    QList<std::pair<QString, bool>> energies;
    for (const EnergyLevel energy : kEnergies)
        energies.append({energyWord(energy), m_filter.energy == energy});
    addChoices(menu, tr("&Energy"), tr("Any energy"), energies, [this](int index) {
        TemplateFilter filter = m_filter;
        filter.energy = index < 0 ? std::nullopt : std::optional(kEnergies[index]);
        setFilter(filter);
    });
    QList<std::pair<QString, bool>> durations;
    for (const Seconds duration : kDurations)
        durations.append({tr("%1 s").arg(duration.count()), m_filter.duration == duration});
    addChoices(menu, tr("&Length"), tr("Any length"), durations, [this](int index) {
        TemplateFilter filter = m_filter;
        filter.duration = index < 0 ? std::nullopt : std::optional(kDurations[index]);
        setFilter(filter);
    });
    menu.addSeparator();
    QAction *all = menu.addAction(tr("Filter by nothing"));
    all->setEnabled(m_filter.isNarrowed());
    connect(all, &QAction::triggered, this, [this] {
        TemplateFilter filter = m_filter;
        filter.product.clear();
        filter.energy.reset();
        filter.duration.reset();
        setFilter(filter);
    });
}

} // namespace beatreel
