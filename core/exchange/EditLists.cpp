// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/EditLists.h"

#include "core/base/AtomicFile.h"
#include "core/exchange/EditListText.h"

namespace beatreel {

namespace {

using Text = Result<QByteArray> (*)(const EditList &list, const QString &file);

Result<Exported> writeList(const ExportInput &input, const QString &file, const EditListOptions &options,
                           const TaskContext &context, Text text)
{
    const auto list = editList(input, options.incomplete);
    if (!list)
        return std::unexpected(list.error());
    const auto bytes = text(*list, file);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (context.isCancelled())
        return cancelled();
    if (const auto written = writeFileAtomically(file, *bytes); !written)
        return std::unexpected(written.error());
    context.report(1);
    return Exported{static_cast<int>(list->events.size()), list->notices};
}

} // namespace

Result<Exported> writeOtio(const ExportInput &input, const QString &file, const EditListOptions &options,
                           const TaskContext &context)
{
    return writeList(
        input, file, options, context,
        [](const EditList &list, const QString &at) -> Result<QByteArray> { return otioText(list, at); });
}

Result<Exported> writeFcpXml(const ExportInput &input, const QString &file, const EditListOptions &options,
                             const TaskContext &context)
{
    return writeList(
        input, file, options, context,
        [](const EditList &list, const QString &at) -> Result<QByteArray> { return fcpXmlText(list, at); });
}

Result<Exported> writeEdl(const ExportInput &input, const QString &file, const EditListOptions &options,
                          const TaskContext &context)
{
    return writeList(input, file, options, context, edlText);
}

Result<Exported> writeMlt(const ExportInput &input, const QString &file, const EditListOptions &options,
                          const TaskContext &context)
{
    return writeList(
        input, file, options, context,
        [](const EditList &list, const QString &at) -> Result<QByteArray> { return mltText(list, at); });
}

} // namespace beatreel
