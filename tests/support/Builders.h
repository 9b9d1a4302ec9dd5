// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/AtomicFile.h"
#include "core/base/Clock.h"
#include "core/base/Utc.h"
#include "core/project/Edits.h"
#include "core/project/SlotState.h"
#include "tests/support/Story.h"

namespace beatreel::test {

/// A planned project of beats written as "hero_shot 5, usage_scenario 10", with the ids "b1", "b2"…
[[nodiscard]] inline Project projectOf(const QString &beats)
{
    static const StoryLibrary library = shippedLibrary();
    Project project;
    project.name = QStringLiteral("My ad");
    project.videoId = QStringLiteral("video-1");
    project.brief = {QStringLiteral("Nike sneakers, energetic and urban"), Seconds(30), 0.5, 42, {}};
    return withPlan(project, specOf(beats, library), {}, 0);
}

[[nodiscard]] inline Project projectOfBeats(int count)
{
    return projectOf(QStringList(count, QStringLiteral("usage_scenario 10")).join(QStringLiteral(", ")));
}

/// The project with the content of one beat changed.
[[nodiscard]] inline Project withBeat(Project project, int index, const std::function<void(BeatContent &)> &change)
{
    project.beats[index] = project.beats[index].with(change);
    return project;
}

/// The built-in generators as far as fingerprints know them; the animator's moves go on in the frame.
[[nodiscard]] inline GeneratorIdentities offlineIdentities()
{
    return {{QStringLiteral("offline"), QStringLiteral("sketch"), 1, {}},
            {QStringLiteral("offline"), QStringLiteral("camera"), 1, {{QStringLiteral("goes_on_in_frame"), true}}},
            {QStringLiteral("offline"), QStringLiteral("score"), 1, {}}};
}

[[nodiscard]] inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

/// A time that grows with `minute`.
[[nodiscard]] inline QDateTime timeAt(int minute)
{
    return utc(QDate(2026, 1, 31), QTime(12, 0)).addSecs(60 * minute);
}

/// Time passes when the test says so, from timeAt(0).
class PassingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return timeAt(0).addMSecs(m_passed.count()); }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override
    {
        return std::chrono::steady_clock::time_point(m_passed);
    }
    void pass(std::chrono::milliseconds time) { m_passed += time; }

private:
    std::chrono::milliseconds m_passed{0};
};

/// A catalogue in a temporary folder, filled as a build would fill it.
class Takes
{
public:
    Takes() : m_catalogue(m_folder.path()) {}

    [[nodiscard]] TakeCatalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Adds a take as it stands, with a file of its own.
    Take add(Take take, const QByteArray &content)
    {
        take.made = timeAt(++m_count);
        const QString file = writeFile(m_folder.file(QStringLiteral("new-%1.png").arg(m_count)), content);
        return m_catalogue.add(take, file).value();
    }

    /// The take that a slot's state asks for.
    Take make(const SlotState &state, const QString &provider = QStringLiteral("offline"))
    {
        Take take;
        take.id = takeId(state.slot, state.wanted, state.number);
        take.slot = state.slot;
        take.fingerprint = state.wanted;
        take.number = state.number;
        take.provider = provider;
        take.model = QStringLiteral("model");
        take.seed = takeSeed(state.inputs.value(QStringLiteral("seed")).toString().toULongLong(), state.number);
        take.inputs = state.inputs;
        return add(take, take.id.text().toUtf8());
    }

    /// The user's own file for a slot.
    Take addOwn(const Slot &slot)
    {
        Take take;
        take.id = TakeId(QStringLiteral("own%1").arg(m_count));
        take.slot = slot;
        take.fingerprint = FingerprintBuilder("own").add("count", m_count).build();
        take.provider = QStringLiteral("user");
        take.model = QStringLiteral("file");
        return add(take, QByteArray::number(m_count) + "own");
    }

    [[nodiscard]] SlotStates states(const Project &project) const
    {
        return SlotStates(project, m_catalogue, offlineIdentities());
    }

    /// Makes what needs making, in order, as a build does; how much that was.
    int build(const Project &project, const QString &provider = QStringLiteral("offline"))
    {
        int made = 0;
        for (const Slot &slot : project.slotList()) {
            const SlotState state = *states(project).find(slot);
            if (state.needsMaking && !state.wanted.isEmpty()) {
                make(state, provider);
                ++made;
            }
        }
        return made;
    }

    void lose(const Take &take) const { QFile::remove(m_catalogue.path(take)); }

private:
    TestFolder m_folder;
    TakeCatalogue m_catalogue;
    int m_count = 0;
};

} // namespace beatreel::test
