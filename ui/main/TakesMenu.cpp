// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/TakesActions.h"

#include "ui/common/Dialogs.h"
#include "ui/common/PreferencesStore.h"
#include "ui/main/GenerateActions.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TakeCommands.h"

#include <QLocale>
#include <QMenu>

// What can be done with one take: its menu, and what asks first.

namespace beatreel {

using Letter = ComparedTakes::Letter;

void TakesActions::showMenu(const TakeId &id, const QPoint &onScreen)
{
    const auto take = m_compared.open()->takes().find(id);
    if (!take)
        return;
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("takeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &name, const QString &text, auto act) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, act);
        return entry;
    };
    add(QStringLiteral("take.use"), tr("&Use"), [this, id] { use(id); })->setEnabled(id != m_compared.inUse());
    add(QStringLiteral("take.a"), tr("Make it &A"), [this, id] { m_compared.set(Letter::A, id); });
    add(QStringLiteral("take.b"), tr("Make it &B"), [this, id] { m_compared.set(Letter::B, id); });
    menu->addSeparator();
    const bool isStarred = m_compared.open()->project().takeMarks.value(id).isStarred;
    add(QStringLiteral("take.star"), isStarred ? tr("Take the &star off") : tr("&Star"), [this, id] { toggleStar(*m_compared.open(), id); });
    const QString price = priceText(priceOfAgainAs(*m_compared.open(), *take));
    QAction *again = add(QStringLiteral("take.again_as"), tr("A&gain with these settings, %1", "price").arg(price),
                         [this, id] { m_places.generate.againAs(*m_compared.slot(), id, {}); });
    again->setToolTip(whyNotAgainAs(*m_compared.open(), *take));
    again->setEnabled(again->toolTip().isEmpty());
    QMenu *beats = menu->addMenu(tr("&Copy settings to"));
    fillBeats(*beats, *take);
    beats->setEnabled(!beats->isEmpty());
    menu->addSeparator();
    if (take->slot.kind == Slot::Kind::Frame) {
        add(QStringLiteral("take.edit"), tr("&Edit picture"), [this, id] { edit(id); });
        add(QStringLiteral("take.edit_in"), tr("Edit picture &in…"), [this, id] { editInOther(id); });
    }
    add(QStringLiteral("take.reveal"), tr("&Reveal the file"), [this, id] { reveal(id); });
    add(QStringLiteral("take.trash"), tr("Move to the &trash"), [this, id] { trash(id); });
    menu->popup(onScreen);
}

void TakesActions::fillBeats(QMenu &menu, const Take &take)
{
    OpenProject *open = m_compared.open();
    if (settingsOf(open->project(), take).isEmpty())
        return;
    int number = 0;
    for (const Beat &beat : open->project().beats) {
        ++number;
        if (m_compared.slot() && beat.id() == m_compared.slot()->beat)
            continue;
        QString text = tr("%1  %2", "number and name of a beat").arg(number).arg(beat->spec.name);
        QAction *entry = menu.addAction(text.replace(u'&', QStringLiteral("&&")));
        entry->setObjectName(QStringLiteral("copyTo.") + beat.id().text());
        entry->setEnabled(!beat->isLocked);
        connect(entry, &QAction::triggered, this, [this, take, id = beat.id()] {
            copySettings(*m_compared.open(), take, {id});
            emit announced(tr("The settings are copied. Undo takes them back."));
        });
    }
}

void TakesActions::showBeats(const TakeId &id, const QPoint &onScreen)
{
    const auto take = m_compared.open()->takes().find(id);
    if (!take)
        return;
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("copySettingsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillBeats(*menu, *take);
    menu->popup(onScreen - QPoint(0, menu->sizeHint().height()));
}

/// What nobody shows goes at once; undo brings it back. Else the user is told who shows it.
void TakesActions::trash(const TakeId &id)
{
    OpenProject *open = m_compared.open();
    const QList<Slot> uses = usesOf(*open, id);
    if (uses.isEmpty()) {
        trashTake(*open, id);
        return;
    }
    const int number = m_compared.number(id);
    const QString sentence = uses.size() == 1 ? tr("%1 shows take %2. Move it to the trash?", "slot, number").arg(slotTitle(open->project(), uses.first())).arg(number)
                                              : tr("%n places show take %1. Move it to the trash?", nullptr, static_cast<int>(uses.size())).arg(number);
    const QStringList effects = open->effectOf(withTrashed(open->project(), id)).sentences();
    m_places.dialogs.ask(m_window, {sentence, (effects + QStringList{tr("It can be brought back.")}).join(u' '), {{tr("Move to the trash"), Verb::Kind::Destructive}}, {}},
                         [this, open, id](const std::optional<int> &verb) {
                             if (verb && open == m_compared.open())
                                 trashTake(*open, id);
                         });
}

void TakesActions::emptyTrash()
{
    OpenProject *open = m_compared.open();
    const QList<Take> takes = takesInTrash(*open);
    qint64 bytes = 0;
    for (const Take &take : takes)
        bytes += take.bytes;
    const auto count = static_cast<int>(takes.size());
    const QString sentence = count == 1 ? tr("Remove 1 take for good?") : tr("Remove %n takes for good?", nullptr, count);
    const QString more = tr("Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.")
                             .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat));
    m_places.dialogs.ask(m_window, {sentence, more, {{tr("Remove for good"), Verb::Kind::Destructive}}, {}},
                         [this, open](const std::optional<int> &verb) {
                             if (!verb || open != m_compared.open())
                                 return;
                             const auto freed = open->emptyTrash();
                             emit announced(freed ? tr("The trash is empty.") : freed.error().sentence);
                         });
}

void TakesActions::edit(const TakeId &take)
{
    m_editing.edit(*m_compared.slot(), take, m_places.preferences.value().pictureProgram);
}

void TakesActions::editInOther(const TakeId &take)
{
    const FileQuestion question{tr("Choose a program to edit pictures in"), QStringLiteral("/usr/bin"), {}};
    m_places.dialogs.openFile(m_window, question, [this, take](const std::optional<QString> &program) {
        if (!program || !m_compared.slot())
            return;
        Preferences preferences = m_places.preferences.value();
        preferences.pictureProgram = *program;
        m_places.preferences.set(preferences);
        edit(take);
    });
}

void TakesActions::takeOwn(const Slot &slot, const QStringList &files)
{
    if (files.isEmpty())
        m_own.browseFor(slot);
    else
        m_own.takeFor(slot, files.first());
}

} // namespace beatreel
