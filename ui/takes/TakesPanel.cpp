// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TakesPanel.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/takes/ProvenanceTable.h"
#include "ui/takes/TakeNote.h"
#include "ui/takes/TakeVerbs.h"
#include "ui/takes/TakeWords.h"
#include "ui/takes/TrashList.h"
#include "ui/workspace/TakeCommands.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace beatreel {

using Letter = ComparedTakes::Letter;

namespace {

constexpr int kPadding = 12;
constexpr QLatin1String kOnlyDifferences{"only_differences"};
constexpr QLatin1String kTrashOpen{"trash_open"};

QRect onScreen(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

} // namespace

TakesPanel::TakesPanel(ComparedTakes &compared, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_title(new QLabel(this)), m_onlyDifferences(new QCheckBox(tr("Only differences"), this)),
      m_slotsPlace(new QVBoxLayout), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(Icon::Clips, {}, m_pages)),
      m_make(new PriceButton(m_empty))
{
    setObjectName(QStringLiteral("takesPanel"));
    m_title->setObjectName(QStringLiteral("takesTitle"));
    setTextFont(m_title, TextSize::Prose, QFont::DemiBold);
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_make->setObjectName(QStringLiteral("makeTake"));
    m_empty->addOffer(m_make);
    connect(m_make, &PriceButton::clicked, this, [this] { emit makeWanted({*m_compared.slot()}, onScreen(*m_make)); });
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &TakesPanel::showRows);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeBody());

    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addStretch(1);
    titleRow->addWidget(m_onlyDifferences);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kPadding, kPadding, kPadding, 0);
    head->setSpacing(8);
    head->addLayout(titleRow);
    head->addLayout(m_slotsPlace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_foot = makeFoot();
    auto *verbs = new TakeVerbs(m_compared, this);
    verbs->setContentsMargins(kPadding, 8, kPadding, 0);
    column->addWidget(verbs);
    column->addWidget(m_foot);
    connect(&compared, &ComparedTakes::changed, this, &TakesPanel::refresh);
    connect(&m_rooms, &ClipRooms::arrived, this, &TakesPanel::showRows);
    connect(m_note, &TakeNote::subjectChanged, this, &TakesPanel::showSubject);
    refresh();
}

QWidget *TakesPanel::makeBody()
{
    auto *scroll = new QScrollArea(m_pages);
    scroll->setObjectName(QStringLiteral("takesBody"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    m_table = new ProvenanceTable(body);
    m_note = new TakeNote(m_compared, body);
    m_againAs = new PriceButton(body);
    m_againAs->setObjectName(QStringLiteral("againAs"));
    m_trashList = new TrashList(m_compared, body);
    m_trash = new FoldableSection(tr("Trash"), body);
    m_trash->setObjectName(QStringLiteral("trashSection"));
    m_trash->setContent(m_trashList);
    m_trash->setOpen(false);
    connect(m_trashList, &TrashList::emptyWanted, this, &TakesPanel::emptyTrashWanted);
    connect(m_table, &ProvenanceTable::copyWanted, this, &TakesPanel::copyTextWanted);
    connect(m_againAs, &PriceButton::clicked, this, [this] {
        if (const Take *take = m_note->take())
            emit againAsWanted(take->id, onScreen(*m_againAs));
    });
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kPadding, 0, kPadding, kPadding);
    column->setSpacing(12);
    column->addWidget(m_table);
    column->addWidget(m_note);
    column->addWidget(m_againAs, 0, Qt::AlignLeft);
    column->addStretch(1);
    column->addWidget(m_trash);
    scroll->setWidget(body);
    return scroll;
}

QToolButton *TakesPanel::makeTool(const QString &name, const QString &tip)
{
    auto *tool = new QToolButton(m_foot);
    tool->setObjectName(name);
    tool->setToolTip(tip);
    tool->setAccessibleName(tip);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

QWidget *TakesPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_foot = foot;
    m_star = makeTool(QStringLiteral("starTake"), tr("Star"));
    m_star->setCheckable(true);
    m_reveal = makeTool(QStringLiteral("revealTake"), tr("Reveal the file"));
    m_reveal->setIcon(themedIcon(Icon::Folder));
    m_toTrash = makeTool(QStringLiteral("trashTake"), tr("Move to the trash"));
    m_toTrash->setIcon(themedIcon(Icon::Trash));
    m_copy = new PriceButton(foot);
    m_copy->setObjectName(QStringLiteral("copySettings"));
    m_copy->setOffer(tr("Copy settings to…"), std::nullopt);
    m_copy->setToolTip(tr("Gives another beat the prompt, seed, shot and movement of this take"));
    const auto on = [this](auto *button, auto act) {
        connect(button, &QAbstractButton::clicked, this, [this, act] {
            if (const Take *take = m_note->take())
                act(TakeId(take->id));
        });
    };
    on(m_star, [this](const TakeId &take) { toggleStar(*m_compared.open(), take); });
    on(m_reveal, [this](const TakeId &take) { emit revealWanted(take); });
    on(m_toTrash, [this](const TakeId &take) { emit trashWanted(take); });
    on(m_copy, [this](const TakeId &take) { emit copySettingsWanted(take, m_copy->mapToGlobal(QPoint(0, 0))); });
    auto *row = new FlowLayout(8, foot);
    row->setContentsMargins(kPadding, 8, kPadding, 8);
    for (QWidget *verb : std::initializer_list<QWidget *>{m_star, m_reveal, m_toTrash, m_copy})
        row->addWidget(verb);
    return foot;
}

void TakesPanel::refresh()
{
    const auto &slot = m_compared.slot();
    m_title->setText(slot ? slotTitle(m_compared.open()->project(), *slot) : tr("Takes"));
    showSlots();
    const bool hasTakes = !m_compared.takes().isEmpty();
    const bool hasTrash = m_trashList->count() > 0;
    m_pages->setCurrentIndex(hasTakes || (slot && hasTrash) ? 1 : 0);
    m_onlyDifferences->setVisible(m_compared.take(Letter::B));
    m_foot->setVisible(hasTakes);
    m_table->setVisible(hasTakes);
    m_trash->setVisible(hasTrash);
    m_trash->setSummary(QString::number(m_trashList->count()));
    showEmpty();
    showRows();
    showSubject();
}

void TakesPanel::showSlots()
{
    const QList<Slot> offered = m_compared.slot() ? m_compared.offered() : QList<Slot>();
    if (offered != m_offered) {
        m_offered = offered;
        const bool hadFocus = m_slots && m_slots->isAncestorOf(focusWidget());
        delete m_slots;
        m_slots = new SegmentedControl(this);
        m_slots->setObjectName(QStringLiteral("takeSlots"));
        m_slots->setAccessibleName(tr("Whose takes"));
        m_slots->setSize(SegmentedControl::Size::Small);
        for (const Slot &slot : offered)
            m_slots->addSegment(slotSegment(m_compared.open()->project(), slot), {}, takesOfTitle(m_compared.open()->project(), slot));
        connect(m_slots, &SegmentedControl::chosen, this, [this](int index) { m_compared.setSlot(m_offered[index]); });
        m_slotsPlace->addWidget(m_slots);
        m_slots->setVisible(offered.size() > 1);
        // Tab reaches it behind the head, not behind all that was there before it.
        setTabOrder(m_onlyDifferences, m_slots);
        if (hadFocus)
            m_slots->setFocus(Qt::OtherFocusReason);
    }
    if (m_slots && m_compared.slot())
        m_slots->setCurrent(static_cast<int>(m_offered.indexOf(*m_compared.slot())));
}

void TakesPanel::showEmpty()
{
    const auto &slot = m_compared.slot();
    m_make->setVisible(slot.has_value());
    if (!slot) {
        m_empty->setSentence(tr("Select a beat or a clip to see its takes."));
        return;
    }
    const Price price = m_compared.open()->priceOf({*slot});
    switch (slot->kind) {
    case Slot::Kind::Frame:
        m_empty->setSentence(tr("No frame yet. The film shows a slate."));
        m_make->setOffer(tr("Make frame"), price);
        break;
    case Slot::Kind::Clip:
        m_empty->setSentence(tr("No clip yet. The film shows the frame with its camera move."));
        m_make->setOffer(tr("Make clip"), price);
        break;
    case Slot::Kind::Music:
        m_empty->setSentence(tr("No music yet."));
        m_make->setOffer(tr("Make music"), price);
        break;
    }
    const Job *job = m_compared.open()->workshop().job(*slot);
    const bool isMade = job && job->state != Job::State::Failed;
    m_make->setEnabled(!isMade);
    m_make->setToolTip(isMade ? tr("It is being made.") : QString());
}

void TakesPanel::showRows()
{
    const Take *a = m_compared.take(Letter::A);
    const Take *b = m_compared.take(Letter::B);
    if (!a) {
        m_table->show({}, {}, {});
        return;
    }
    QList<ProvenanceRow> rows = provenanceRows(*m_compared.open(), m_rooms, *a, b, QDateTime::currentDateTime());
    if (b && m_onlyDifferences->isChecked())
        rows.removeIf([](const ProvenanceRow &row) { return !row.isDifferent; });
    const auto title = [this](const Take *take) { return take ? tr("Take %1").arg(m_compared.number(take->id)) : QString(); };
    m_table->show(title(a), title(b), rows);
}

void TakesPanel::showSubject()
{
    const Take *take = m_note->take();
    m_againAs->setVisible(take);
    if (!take)
        return;
    const bool isStarred = m_compared.open()->project().takeMarks.value(take->id).isStarred;
    m_star->setChecked(isStarred);
    m_star->setIcon(themedIcon(isStarred ? Icon::StarSet : Icon::Star));
    m_star->setToolTip(isStarred ? tr("Take the star off") : tr("Star"));
    m_star->setAccessibleName(m_star->toolTip());
    QString why = whyNotAgainAs(*m_compared.open(), *take);
    const Job *job = m_compared.open()->workshop().job(*m_compared.slot());
    if (why.isEmpty() && job && job->state != Job::State::Failed)
        why = tr("One is being made.");
    m_againAs->setOffer(tr("Again with these settings"), priceOfAgainAs(*m_compared.open(), *take));
    m_againAs->setEnabled(why.isEmpty());
    m_againAs->setToolTip(why.isEmpty() ? tr("One take more as take %1 was made, whatever the beat says now").arg(m_compared.number(take->id)) : why);
    const bool hasSettings = !settingsOf(m_compared.open()->project(), *take).isEmpty();
    m_copy->setEnabled(hasSettings && m_compared.open()->project().beats.size() > 1);
}

QJsonObject TakesPanel::uiState() const
{
    return {{kOnlyDifferences, m_onlyDifferences->isChecked()}, {kTrashOpen, m_trash->isOpen()}};
}

void TakesPanel::restoreUiState(const QJsonObject &state)
{
    m_onlyDifferences->setChecked(state.value(kOnlyDifferences).toBool());
    m_trash->setOpen(state.value(kTrashOpen).toBool());
}

void TakesPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
