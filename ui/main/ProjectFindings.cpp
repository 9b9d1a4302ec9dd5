// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ProjectFindings.h"

#include "core/story/SpecRules.h"
#include "ui/workspace/TemplateShelf.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace beatreel {

namespace {

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ProjectFindings)

public:
    [[nodiscard]] static QString goneFrame(int number, const QString &file)
    {
        return tr("The picture of beat %1 is gone (%2). Put it back, or choose another take.").arg(number).arg(file);
    }
    [[nodiscard]] static QString goneClip(int number, int clip, const QString &file)
    {
        return tr("Clip %1.%2 is gone (%3). Put it back, or choose another take.").arg(number).arg(clip).arg(file);
    }
    [[nodiscard]] static QString goneMusic(const QString &file)
    {
        return tr("The music is gone (%1). Put it back, or choose another take.").arg(file);
    }
};

/// The beat that a place of the spec names: "beats[2].duration".
qsizetype beatOf(const QString &place)
{
    static const QRegularExpression ofBeat(QStringLiteral("^beats\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = ofBeat.match(place);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

void addRules(OpenProject &open, QList<ProjectFinding> &list)
{
    const Project &project = open.project();
    for (const Finding &finding : checkSpec(project.spec(), open.parts().templates.library())) {
        if (finding.code == QStringLiteral("wrong_sum"))
            continue;
        const qsizetype beat = beatOf(finding.place);
        const bool isOfBeat = beat >= 0 && beat < project.beats.size();
        list.append({finding.severity, finding.sentence, isOfBeat ? project.beats[beat].id() : BeatId(), -1,
                     finding.place.startsWith(QStringLiteral("style"))});
    }
}

/// Takes' files are named by 64 digits, of which the first tell them apart: "takes/f4812b27….mp4".
QString withShortNames(QString sentence)
{
    static const QRegularExpression digits(QStringLiteral("\\b([0-9a-f]{8})[0-9a-f]{56}\\b"));
    return sentence.replace(digits, QStringLiteral("\\1…"));
}

void addLost(OpenProject &open, QList<ProjectFinding> &list)
{
    for (const SlotState &state : open.states().all()) {
        if (state.status != SlotStatus::Lost)
            continue;
        const QString file = withShortNames(state.shown ? QStringLiteral("takes/") + state.shown->file
                                                        : QStringLiteral("takes/%1.json").arg(open.project().settings(state.slot).choice.text()));
        const auto beat = std::ranges::find(open.project().beats, state.slot.beat, &Beat::id);
        const int number = static_cast<int>(beat - open.project().beats.begin()) + 1;
        ProjectFinding finding{Severity::Error, FindingWords::goneMusic(file), state.slot.beat, -1, false};
        if (state.slot.kind == Slot::Kind::Frame)
            finding.sentence = FindingWords::goneFrame(number, file);
        if (state.slot.kind == Slot::Kind::Clip) {
            finding.sentence = FindingWords::goneClip(number, state.slot.index + 1, file);
            finding.clip = state.slot.index;
        }
        list.append(finding);
    }
}

} // namespace

QList<ProjectFinding> findingsOf(OpenProject &open)
{
    QList<ProjectFinding> list;
    addLost(open, list);
    for (const Finding &finding : open.takes().findings())
        list.append({finding.severity, withShortNames(finding.sentence), {}, -1, false});
    addRules(open, list);
    return list;
}

} // namespace beatreel
