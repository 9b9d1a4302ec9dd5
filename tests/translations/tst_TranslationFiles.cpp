// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Language.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace beatreel;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state;     ///< unfinished, vanished, obsolete; empty: finished
    bool isPlural = false;
    QStringList forms; ///< one, or one for each kind of number
};

QList<Message> messagesIn(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&device);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("message")) {
            messages.append(Message{.context = context, .source = {}, .comment = {}, .state = {}, .isPlural = xml.attributes().hasAttribute(QLatin1StringView("numerus")), .forms = {}});
        } else if (messages.isEmpty()) {
            continue;
        } else if (xml.name() == QLatin1StringView("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            messages.last().state = xml.attributes().value(QLatin1StringView("type")).toString();
            if (!messages.last().isPlural)
                messages.last().forms = {xml.readElementText()};
        } else if (xml.name() == QLatin1StringView("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList all(const QString &pattern, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// Japanese and Chinese have one form for all numbers, the others one for one and one for more.
qsizetype formsOf(const QString &code)
{
    return code == QLatin1StringView("ja") || code == QLatin1StringView("zh_CN") ? 1 : 2;
}

/// What is wrong with one form of a translation; empty: nothing.
QString faultOf(const Message &message, const QString &form, bool isOfOne)
{
    const QString &source = message.source;
    if (form.trimmed().isEmpty() != source.trimmed().isEmpty())
        return QStringLiteral("is empty");
    QStringList wanted = all(QStringLiteral("%L?[1-9]|%n"), source);
    const QStringList given = all(QStringLiteral("%L?[1-9]|%n"), form);
    if (isOfOne && !given.contains(QStringLiteral("%n")))
        wanted.removeAll(QStringLiteral("%n")); // "one frame"
    if (given != wanted)
        return QStringLiteral("has other places for values");
    if (all(QStringLiteral("&(?![&\\s])"), QString(source).remove(QStringLiteral("&&"))).size()
        != all(QStringLiteral("&(?![&\\s])"), QString(form).remove(QStringLiteral("&&"))).size())
        return QStringLiteral("has another count of shortcuts");
    if (all(QStringLiteral("</?[a-z]+[^>]*>"), source) != all(QStringLiteral("</?[a-z]+[^>]*>"), form))
        return QStringLiteral("has other tags");
    if (source.count(u'\n') != form.count(u'\n'))
        return QStringLiteral("has other lines");
    if (source.count(u'$') != form.count(u'$'))
        return QStringLiteral("writes money in another way");
    const auto isBare = [](const QString &text) { return text == text.trimmed(); };
    const bool joins = source.startsWith(u';') || source.startsWith(u',');
    const bool isUnit = source.trimmed() == u'%'; // which stands close to its figure in some languages
    if (!joins && !isUnit && (isBare(source) != isBare(form) || source.startsWith(u' ') != form.startsWith(u' ')))
        return QStringLiteral("has other spaces at its ends");
    if (source.endsWith(u'…') != form.endsWith(u'…') || form.contains(QStringLiteral("...")))
        return QStringLiteral("has another ending");
    return {};
}

} // namespace

/// What stands in the translations against what stands in the source, by Qt's own tool.
class tst_TranslationFiles : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages().subspan(1))
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const QString name = QStringLiteral("beatreel_%1.ts").arg(code);
        const QDir root(QStringLiteral(BEATREEL_SOURCE_DIR));
        const QString file = folder.filePath(name);
        QVERIFY(QFile::copy(root.filePath(QStringLiteral("translations/") + name), file));
        QProcess lupdate;
        lupdate.setWorkingDirectory(root.path());
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(BEATREEL_LUPDATE), {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-recursive"), QStringLiteral("app"),
                                                         QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("-locations"), QStringLiteral("none"),
                                                         QStringLiteral("-ts"), file});
        QVERIFY(lupdate.waitForFinished(120000));
        const QString said = QString::fromUtf8(lupdate.readAll());
        QCOMPARE(lupdate.exitCode(), 0);
        QVERIFY2(!said.contains(QStringLiteral("lacks")) && !said.contains(QStringLiteral("Unexpected")), qPrintable(said));

        const QList<Message> messages = messagesIn(file);
        QVERIFY(messages.size() > 1500);
        QStringList faults;
        for (const Message &message : messages) {
            const auto tell = [&](const QString &fault) {
                faults.append(QStringLiteral("%1: “%2”%3 %4: “%5”").arg(message.context, message.source, message.comment.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(message.comment), fault, message.forms.join(QStringLiteral("” “"))));
            };
            if (message.state == QLatin1StringView("vanished") || message.state == QLatin1StringView("obsolete"))
                tell(QStringLiteral("is no longer in the source"));
            else if (!message.state.isEmpty())
                tell(QStringLiteral("is not translated"));
            else if (message.forms.size() != (message.isPlural ? formsOf(code) : 1))
                tell(QStringLiteral("has too few or too many forms"));
            if (!message.state.isEmpty())
                continue;
            for (qsizetype form = 0; form < message.forms.size(); ++form) {
                const QString fault = faultOf(message, message.forms[form], message.isPlural && form == 0 && formsOf(code) == 2);
                if (!fault.isEmpty())
                    tell(fault);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults:\n").arg(faults.size()) + faults.mid(0, 40).join(u'\n')));
    }
};

BEATREEL_TEST(tst_TranslationFiles)
#include "tst_TranslationFiles.moc"
