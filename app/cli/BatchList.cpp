// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/BatchList.h"

#include "core/base/Csv.h"
#include "core/base/Sentence.h"
#include "core/project/Names.h"

#include <QSet>

namespace beatreel::cli {

namespace {

const QStringList &optionColumns()
{
    static const QStringList names = {QStringLiteral("duration"), QStringLiteral("creativity"), QStringLiteral("seed"),  QStringLiteral("planner"),
                                      QStringLiteral("frames"),   QStringLiteral("clips"),      QStringLiteral("music"), QStringLiteral("set"),
                                      QStringLiteral("budget")};
    return names;
}

std::unexpected<Error> wrongLine(const QString &what, int line, const QString &trouble)
{
    return fail(ErrorKind::BadInput, Sentence::tr("%1, line %2: %3").arg(what, QString::number(line), trouble));
}

Result<void> checkColumns(const CsvTable &table, const QString &what)
{
    if (!table.names.contains(QStringLiteral("prompt")))
        return fail(ErrorKind::BadInput, Sentence::tr("%1 has no column “prompt”. Its first line names the columns: prompt, and perhaps name, %2.")
                                             .arg(what, optionColumns().join(QStringLiteral(", "))));
    for (const QString &name : table.names) {
        if (table.names.count(name) > 1)
            return fail(ErrorKind::BadInput, Sentence::tr("%1 has two columns “%2”. Rename or remove one of them.").arg(what, name));
        if (name != QStringLiteral("prompt") && name != QStringLiteral("name") && !optionColumns().contains(name))
            return fail(ErrorKind::BadInput, Sentence::tr("%1 has a column “%2”, which is not known. There are: prompt, name, %3.")
                                                 .arg(what, name, optionColumns().join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace

Result<QList<BatchVideo>> batchFrom(const QByteArray &csv, const QString &what, const QString &folder)
{
    const auto table = parseCsv(csv, what);
    if (!table)
        return std::unexpected(table.error());
    if (const auto checked = checkColumns(*table, what); !checked)
        return std::unexpected(checked.error());
    QList<BatchVideo> videos;
    QSet<QString> names;
    for (const CsvRow &row : table->rows) {
        const auto field = [&](const QString &name) { return row.fields.value(table->names.indexOf(name)).trimmed(); };
        BatchVideo video{row.line, field(QStringLiteral("name")), {}, field(QStringLiteral("prompt")), {}};
        if (video.prompt.isEmpty())
            return wrongLine(what, row.line, Sentence::tr("the prompt is empty."));
        if (video.name.isEmpty())
            video.name = QStringLiteral("%1").arg(videos.size() + 1, 3, 10, QLatin1Char('0'));
        if (!isPlainName(video.name))
            return wrongLine(what, row.line, Sentence::tr("“%1” cannot be a name: use letters, digits, '.', '_' and '-'.").arg(video.name));
        if (names.contains(video.name))
            return wrongLine(what, row.line, Sentence::tr("there is a video “%1” already: give another name.").arg(video.name));
        names.insert(video.name);
        video.project = folder + u'/' + video.name;
        for (const QString &option : optionColumns()) {
            if (const QString value = field(option); !value.isEmpty())
                video.options << QStringLiteral("--") + option << value;
        }
        videos.append(video);
    }
    if (videos.isEmpty())
        return fail(ErrorKind::BadInput, Sentence::tr("%1 holds no brief. Write one a line, under the heading “prompt”.").arg(what));
    return videos;
}

} // namespace beatreel::cli
