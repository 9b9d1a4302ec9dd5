// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Gaps.h"

#include "core/base/Sentence.h"
#include "core/exchange/BeatWords.h"

#include <algorithm>

namespace beatreel {

namespace {

/// The numbers of the beats that have such a file.
template <class Test>
QStringList beatsWith(const ExportInput &input, const Test &test)
{
    QStringList numbers;
    for (qsizetype i = 0; i < input.beats.size(); ++i) {
        if (test(input.beats[i]))
            numbers.append(QString::number(i + 1));
    }
    return numbers;
}

/// "2", "2, 5 and 6", "2, 3, 4 and 9 more".
QString listed(QStringList numbers)
{
    constexpr qsizetype kNamed = 8;
    const QString comma = Sentence::tr(", ", "between the numbers of beats");
    if (const auto more = static_cast<int>(numbers.size() - kNamed); more > 0)
        return Sentence::tr("%1 and %n more", "numbers of beats", more).arg(numbers.first(kNamed).join(comma));
    const QString last = numbers.takeLast();
    return numbers.isEmpty() ? last : Sentence::tr("%1 and %2", "numbers of beats").arg(numbers.join(comma), last);
}

QString sentence(const QString &one, const QString &many, const QStringList &beats)
{
    return beats.isEmpty() ? QString() : (beats.size() > 1 ? many : one).arg(listed(beats));
}

Result<QStringList> decide(QStringList notices, Incomplete incomplete)
{
    notices.removeAll(QString());
    if (notices.isEmpty() || incomplete == Incomplete::AsIs)
        return notices;
    return fail(ErrorKind::BadInput, notices.join(u' ') + u' ' +
                                         Sentence::tr("Build the project first, or export it as it is."));
}

} // namespace

Result<void> checkHasBeats(const ExportInput &input)
{
    if (!input.project.beats.isEmpty())
        return {};
    return fail(ErrorKind::BadInput,
                Sentence::tr("“%1” has no beats yet. Plan it first.").arg(input.project.name));
}

Result<QStringList> checkFilm(const ExportInput &input, Incomplete incomplete)
{
    if (const auto checked = checkHasBeats(input); !checked)
        return std::unexpected(checked.error());
    const auto has = [](const ExportBeat &beat, const auto &test) {
        return std::ranges::any_of(beat.chunks, test);
    };
    QStringList notices{
        sentence(Sentence::tr("Beat %1 has no video yet."), Sentence::tr("Beats %1 have no video yet."),
                 beatsWith(input,
                           [&](const ExportBeat &beat) {
                               return has(beat, [](const ExportFile &f) { return f.isMissing(); });
                           })),
        sentence(Sentence::tr("The video of beat %1 is out of date."),
                 Sentence::tr("The videos of beats %1 are out of date."),
                 beatsWith(input, [&](const ExportBeat &beat) {
                     return has(beat, [](const ExportFile &f) { return !f.isMissing() && f.isStale; });
                 }))};
    if (input.music && input.music->file.isMissing())
        notices.append(Sentence::tr("There is no music yet."));
    else if (input.music && input.music->file.isStale)
        notices.append(Sentence::tr("The music is out of date."));
    return decide(notices, incomplete);
}

Result<QStringList> checkFrames(const ExportInput &input, Incomplete incomplete)
{
    if (const auto checked = checkHasBeats(input); !checked)
        return std::unexpected(checked.error());
    if (std::ranges::all_of(input.beats, [](const ExportBeat &beat) { return beat.frame.isMissing(); }))
        return fail(ErrorKind::BadInput,
                    Sentence::tr("“%1” has no frames yet. Build it first.").arg(input.project.name));
    return decide(
        {sentence(Sentence::tr("Beat %1 has no frame yet."), Sentence::tr("Beats %1 have no frames yet."),
                  beatsWith(input, [](const ExportBeat &beat) { return beat.frame.isMissing(); })),
         sentence(Sentence::tr("The frame of beat %1 is out of date."),
                  Sentence::tr("The frames of beats %1 are out of date."),
                  beatsWith(
                      input,
                      [](const ExportBeat &beat) { return !beat.frame.isMissing() && beat.frame.isStale; }))},
        incomplete);
}

} // namespace beatreel
