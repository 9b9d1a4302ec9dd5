// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/OwnTemplates.h"

#include "core/base/Json.h"
#include "core/story/LibraryJson.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

BeatTemplate ownTemplate(const QString &id)
{
    BeatTemplate own = test::shippedLibrary().templates().first();
    own.id = TemplateId(id);
    own.promptTemplate = u"A drone over „Dächer“ of {setting}"_s;
    own.compatibleProducts = {u"drones"_s, u"cameras"_s};
    own.duration = Seconds(15);
    own.rest = {{u"note"_s, u"ours"_s}};
    return own;
}

class OwnFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.file(u"config"_s); }
    [[nodiscard]] QStringList files() const { return QDir(path() + u"/beats"_s).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QJsonObject content(const QString &file) const
    {
        return parseJsonObject(readFile(path() + u"/beats/"_s + file).value(), file).value();
    }
    void write(const QString &file, const QJsonObject &content) const
    {
        QVERIFY(QDir().mkpath(path() + u"/beats"_s));
        QVERIFY(writeFileAtomically(path() + u"/beats/"_s + file, toJsonText(content)));
    }
    [[nodiscard]] StoryLibrary library() const
    {
        StoryLibrary library = test::shippedLibrary();
        const Findings findings = library.addUserFiles(path());
        return findings.isEmpty() ? library : StoryLibrary();
    }

private:
    test::TestFolder m_folder;
};

} // namespace

class tst_OwnTemplates : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::newRow("already") << u"hero_shot_2"_s << u"hero_shot_2"_s;
        QTest::newRow("words") << u"  Drone, over the roofs! "_s << u"drone_over_the_roofs"_s;
        QTest::newRow("digits first") << u"3 quick cuts"_s << u"quick_cuts"_s;
        QTest::newRow("umlauts") << u"Über Dächer"_s << u"über_dächer"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc_passwd"_s;
        QTest::newRow("nothing") << u" 12 … / "_s << QString();
        QTest::newRow("long") << QString(80, u'a') << QString(60, u'a');
    }

    void names()
    {
        QFETCH(QString, words);
        QFETCH(QString, name);
        QCOMPARE(templateNameFrom(words), name);
        QCOMPARE(isTemplateName(name), !name.isEmpty());
    }

    void noNames()
    {
        for (const QString &text : {u""_s, u"_a"_s, u"1a"_s, u"Hero"_s, u"a b"_s, u"a/b"_s, u"a.b"_s, QString(61, u'a')})
            QVERIFY2(!isTemplateName(text), qPrintable(text));
    }

    void whatIsSavedIsReadAgain()
    {
        const OwnFolder folder;
        const BeatTemplate own = ownTemplate(u"drone"_s);
        QVERIFY(saveOwnTemplate(folder.path(), own));
        QCOMPARE(folder.files(), QStringList{u"drone.json"_s});
        QVERIFY(*folder.library().find(own.id) == own);
    }

    void savingAgainReplacesWhereItStands()
    {
        const OwnFolder folder;
        const QJsonObject other = toJson(ownTemplate(u"other"_s));
        folder.write(u"zoo.json"_s, {{u"beats"_s, QJsonArray{other, toJson(ownTemplate(u"drone"_s))}}, {u"by"_s, u"us"_s}});
        BeatTemplate own = ownTemplate(u"drone"_s);
        own.energy = EnergyLevel::High;
        QVERIFY(saveOwnTemplate(folder.path(), own));
        QCOMPARE(folder.files(), QStringList{u"zoo.json"_s});
        QCOMPARE(folder.content(u"zoo.json"_s),
                 (QJsonObject{{u"beats"_s, QJsonArray{other, toJson(own)}}, {u"by"_s, u"us"_s}}));
        QVERIFY(*folder.library().find(own.id) == own);
    }

    void aHandMadeNameStays()
    {
        const OwnFolder folder;
        folder.write(u"a.json"_s, toJson(ownTemplate(u"My Drone"_s)));
        BeatTemplate own = ownTemplate(u"My Drone"_s);
        own.duration = Seconds(5);
        QVERIFY(saveOwnTemplate(folder.path(), own));
        QVERIFY(*folder.library().find(own.id) == own);
    }

    void aFileOfAnotherTemplateIsNotOverwritten()
    {
        const OwnFolder folder;
        folder.write(u"drone.json"_s, toJson(ownTemplate(u"other"_s)));
        QVERIFY(saveOwnTemplate(folder.path(), ownTemplate(u"drone"_s)));
        QCOMPARE(folder.files(), QStringList({u"drone.json"_s, u"drone_2.json"_s}));
        QVERIFY(folder.library().find(TemplateId(u"other"_s)));
    }

    void whatWouldNotBeReadIsNotWritten()
    {
        const OwnFolder folder;
        BeatTemplate own = ownTemplate(u"drone"_s);
        own.promptTemplate = u" "_s;
        QVERIFY(saveOwnTemplate(folder.path(), own).error().kind == ErrorKind::BadInput);
        own = ownTemplate(u"drone"_s);
        own.compatibleProducts.clear();
        QVERIFY(saveOwnTemplate(folder.path(), own).error().kind == ErrorKind::BadInput);
        QVERIFY(saveOwnTemplate(folder.path(), ownTemplate(u"../drone"_s)).error().kind == ErrorKind::BadInput);
        QVERIFY(folder.files().isEmpty());
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        const test::TestFolder folder;
        QVERIFY(writeFileAtomically(folder.file(u"config"_s), "a file"));
        QVERIFY(saveOwnTemplate(folder.file(u"config"_s), ownTemplate(u"drone"_s)).error().kind == ErrorKind::Storage);
    }

    void removingTakesItOutOfEveryFile()
    {
        const OwnFolder folder;
        const QJsonObject drone = toJson(ownTemplate(u"drone"_s));
        const QJsonObject other = toJson(ownTemplate(u"other"_s));
        folder.write(u"a.json"_s, drone);
        folder.write(u"b.json"_s, {{u"beats"_s, QJsonArray{drone, other}}});
        folder.write(u"c.json"_s, {{u"beats"_s, QJsonArray{drone}}});
        QVERIFY(removeOwnTemplate(folder.path(), TemplateId(u"drone"_s)));
        QCOMPARE(folder.files(), QStringList{u"b.json"_s});
        QCOMPARE(folder.content(u"b.json"_s), (QJsonObject{{u"beats"_s, QJsonArray{other}}}));
        QVERIFY(removeOwnTemplate(folder.path(), TemplateId(u"drone"_s)).error().kind == ErrorKind::NotFound);
    }
};

BEATREEL_TEST(tst_OwnTemplates)
#include "tst_OwnTemplates.moc"
