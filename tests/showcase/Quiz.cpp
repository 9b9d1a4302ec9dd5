// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody who has never seen the sketches names without reading: the sheets have numbers only, the closed lists lie
// beside them, and so do the right answers.

#include "tests/showcase/Showcase.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace beatreel::showcase {

namespace {

constexpr int kOnSheet = 15;
constexpr std::mt19937::result_type kOrder = 20; ///< any; the same for every viewer

const QStringList &products()
{
    static const QStringList all{u"sneakers"_s, u"watch"_s,      u"smartphone"_s,     u"laptop"_s, u"car"_s,
                                 u"bottle"_s,   u"ring"_s,       u"headphones"_s,     u"washing machine"_s, u"thermostat"_s,
                                 u"handbag"_s,  u"skin cream"_s, u"soft drink can"_s, u"house"_s,  u"package"_s};
    return all;
}

struct Question
{
    QImage picture;
    QString product;
    QString shot;
    QString mood;
};

/// 15 beats in 5 styles, with another product in each of a beat's pictures: each product five times.
std::vector<Question> questions(const Showcase &showcase)
{
    std::vector<Question> all;
    for (qsizetype style = 0; style < std::ssize(examples()); ++style) {
        const Style &look = examples()[static_cast<std::size_t>(style)].style;
        for (qsizetype beat = 0; beat < showcase.templates().size(); ++beat) {
            const QString product = products()[(beat + style * 4) % products().size()];
            const Project project = showcase.wholeLibrary({product, {}, {}}, look);
            const Beat &shown = project.beats[beat];
            all.push_back({showcase.frame(project, shown), product, shown->spec.shotType, look.mood});
        }
    }
    std::mt19937 order(kOrder);
    for (std::size_t i = all.size() - 1; i > 0; --i) // std::shuffle differs from library to library
        std::swap(all[i], all[order() % (i + 1)]);
    return all;
}

void write(const Showcase &showcase, const QString &name, const QStringList &lines)
{
    QFile file(showcase.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join(u'\n').toUtf8() + '\n') < 0)
        std::fprintf(stderr, "%s could not be written.\n", qPrintable(file.fileName()));
}

QString listed(const QString &what, QStringList choices)
{
    choices.removeDuplicates();
    choices.sort();
    return u"%1: %2"_s.arg(what, choices.join(u", "_s));
}

} // namespace

void makeQuiz(const Showcase &showcase)
{
    const std::vector<Question> all = questions(showcase);
    QStringList answers{u"number,product,shot,mood"_s};
    QStringList shots;
    QStringList moods;
    for (std::size_t first = 0; first < all.size(); first += kOnSheet) {
        Sheet sheet(3, {480, 270});
        for (std::size_t i = first; i < std::min(first + kOnSheet, all.size()); ++i) {
            sheet.add(all[i].picture, QString::number(i + 1));
            answers.append(u"%1,%2,%3,%4"_s.arg(i + 1).arg(all[i].product, all[i].shot, all[i].mood));
            shots.append(all[i].shot);
            moods.append(all[i].mood);
        }
        showcase.save(sheet.picture(), u"quiz/sheet-%1.png"_s.arg(first / kOnSheet + 1));
    }
    write(showcase, u"quiz/lists.txt"_s, {listed(u"products"_s, products()), listed(u"shots"_s, shots), listed(u"moods"_s, moods)});
    write(showcase, u"quiz-answers.csv"_s, answers);
}

} // namespace beatreel::showcase
