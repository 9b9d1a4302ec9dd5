// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Csv.h"

#include "core/base/Sentence.h"

#include <QStringDecoder>

namespace beatreel {

namespace {

/// Takes lines off a text, one after the other.
class Reader
{
public:
    explicit Reader(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }

    /// nullopt where a quote is not closed.
    [[nodiscard]] std::optional<QStringList> fields()
    {
        QStringList fields;
        do {
            const auto next = field();
            if (!next)
                return std::nullopt;
            fields.append(*next);
        } while (takes(u','));
        takes(u'\r');
        takes(u'\n');
        return fields;
    }

private:
    [[nodiscard]] std::optional<QString> field()
    {
        if (!takes(u'"'))
            return plain();
        QString field;
        while (!atEnd()) {
            const QChar next = m_text[m_at++];
            m_line += next == u'\n' ? 1 : 0;
            if (next != u'"')
                field.append(next);
            else if (takes(u'"'))
                field.append(u'"');
            else
                return field + plain();
        }
        return std::nullopt;
    }

    /// Up to the next comma or the line's end.
    [[nodiscard]] QString plain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != u',' && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    bool takes(QChar wanted)
    {
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        m_line += wanted == u'\n' ? 1 : 0;
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &what)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    Reader reader(decoder(bytes));
    if (decoder.hasError())
        return fail(ErrorKind::BadInput, Sentence::tr("%1 is no text in UTF-8. Save it as such.").arg(what));
    CsvTable table;
    while (!reader.atEnd()) {
        const int line = reader.line();
        const auto fields = reader.fields();
        if (!fields)
            return fail(ErrorKind::BadInput, Sentence::tr("%1, line %2: a quote is not closed. Add the missing \".").arg(what).arg(line));
        if (fields->size() == 1 && fields->first().trimmed().isEmpty())
            continue;
        if (table.names.isEmpty()) {
            for (const QString &name : *fields)
                table.names.append(name.trimmed().toLower());
            continue;
        }
        if (fields->size() != table.names.size())
            return fail(ErrorKind::BadInput, Sentence::tr("%1, line %2 has %3 fields, and there are %4 names in its first line. Put a text with a comma into quotes.")
                                                 .arg(what)
                                                 .arg(line)
                                                 .arg(fields->size())
                                                 .arg(table.names.size()));
        table.rows.append({line, *fields});
    }
    return table;
}

} // namespace beatreel
