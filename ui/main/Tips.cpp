// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/Tips.h"

#include "ui/common/PreferencesStore.h"
#include "ui/export/ExportRun.h"
#include "ui/main/ProjectFiles.h"
#include "ui/main/TipBar.h"

#include <QVersionNumber>

#include <algorithm>

namespace beatreel {

namespace {

class TipWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::Tips)

public:
    [[nodiscard]] static QString of(Tip tip)
    {
        switch (tip) {
        case Tip::Beats:
            return tr("Click a beat: its words, length and camera stand in the Inspector.");
        case Tip::Stale:
            return tr("A dashed edge: made before your change. Refresh it, or keep it as it is.");
        case Tip::Takes:
            return tr("Every take is kept. Choose among them, or compare two, in Takes.");
        case Tip::Film:
            return tr("From now on a build makes only what you change.");
        case Tip::Exported:
            return tr("File ▸ Export also has a storyboard, subtitles and an edit list.");
        }
        Q_UNREACHABLE();
    }
};

/// As the settings remember it.
QString idOf(Tip tip)
{
    switch (tip) {
    case Tip::Beats:
        return QStringLiteral("beats");
    case Tip::Stale:
        return QStringLiteral("stale");
    case Tip::Takes:
        return QStringLiteral("takes");
    case Tip::Film:
        return QStringLiteral("film");
    case Tip::Exported:
        return QStringLiteral("exported");
    }
    Q_UNREACHABLE();
}

bool isWholeFilm(const BuildOptions &options, const BuildReport &report)
{
    return options.scope == BuildScope::Master && options.only.isEmpty() && options.orders.isEmpty() && report.isComplete() && !report.master.isEmpty();
}

} // namespace

Tips::Tips(TipBar &bar, PreferencesStore &preferences, const Moments &moments, QObject *parent, const TipTimes &times)
    : QObject(parent), m_bar(bar), m_preferences(preferences), m_times(times)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Tips::showNext);
    connect(&bar, &TipBar::dismissed, this, &Tips::endTip);
    connect(&preferences, &PreferencesStore::changed, this, [this](const Preferences &now) {
        if (!now.showsTips)
            endTip();
    });
    connect(&moments.files, &ProjectFiles::made, this, [this] { tell(Tip::Beats); });
    connect(&moments.exports, &ExportRun::ended, this, [this](const QString &, const std::optional<Error> &error) {
        if (!error)
            tell(Tip::Exported);
    });
}

void Tips::setProject(OpenProject *open)
{
    endTip();
    if (m_open) {
        disconnect(m_open, nullptr, this, nullptr);
        disconnect(&m_open->workshop(), nullptr, this, nullptr);
    }
    m_open = open;
    if (open)
        listenTo(*open);
}

void Tips::listenTo(const OpenProject &open)
{
    connect(&open, &OpenProject::wentStale, this, [this](const EditEffect &effect) {
        const auto isMarked = [this](const Slot &slot) { return m_open->state(slot) && m_open->state(slot)->status == SlotStatus::Stale; };
        if (std::ranges::any_of(effect.due, isMarked))
            tell(Tip::Stale);
    });
    Workshop &workshop = m_open->workshop();
    connect(&workshop, &Workshop::takeMade, this, [this](const Slot &slot) {
        if (m_open->takes().takesOf(slot).size() > 1)
            tell(Tip::Takes);
    });
    connect(&workshop, &Workshop::orderEnded, this, [this](const BuildOptions &options, const BuildReport &report) {
        if (isWholeFilm(options, report))
            tell(Tip::Film);
    });
}

void Tips::tellVersion(const QString &version)
{
    Preferences preferences = m_preferences.value();
    const QString before = std::exchange(preferences.lastVersion, version);
    m_preferences.set(preferences);
    if (before.isEmpty() || QVersionNumber::fromString(version) <= QVersionNumber::fromString(before))
        return;
    m_isTip = false;
    m_shown.start();
    m_bar.show(tr("Beatreel was updated to %1.").arg(version), tr("What's new"), [this] { emit whatsNewWanted(); });
}

void Tips::tell(Tip tip)
{
    const Preferences &preferences = m_preferences.value();
    if (!preferences.showsTips || preferences.shownTips.contains(idOf(tip)))
        return;
    m_next = tip;
    if (m_wait.isActive())
        return;
    const bool isReading = !m_bar.sentence().isEmpty();
    const std::chrono::milliseconds left = isReading ? m_times.least - std::chrono::milliseconds(m_shown.elapsed()) : m_times.pause;
    m_wait.start(std::max(m_times.pause, left));
}

void Tips::showNext()
{
    if (!m_next)
        return;
    const Tip tip = *std::exchange(m_next, std::nullopt);
    Preferences preferences = m_preferences.value();
    preferences.shownTips.append(idOf(tip));
    m_preferences.set(preferences);
    m_isTip = true;
    m_shown.start();
    m_bar.show(TipWords::of(tip), tr("Don't show tips"), [this] {
        Preferences without = m_preferences.value();
        without.showsTips = false;
        m_preferences.set(without);
    });
}

/// What is shown, and what waits. That the program was updated stays, whatever project comes.
void Tips::endTip()
{
    m_next.reset();
    m_wait.stop();
    if (std::exchange(m_isTip, false))
        m_bar.clear();
}

} // namespace beatreel
