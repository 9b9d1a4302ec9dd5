// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/SampleBriefs.h"

#include "core/base/AtomicFile.h"
#include "core/base/Language.h"
#include "ui/brief/PlanEdits.h"
#include "ui/brief/SampleCard.h"
#include "ui/common/Appearance.h"
#include "ui/common/FollowAppearance.h"
#include "ui/workspace/Pictures.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kWidest = 720;

/// The beat that shows most of what the film is about: the last one, where the product stands.
const Beat &shownBeat(const Project &film)
{
    return film.beats.last();
}

QLabel *labelIn(QWidget *parent, const QString &text, TextSize size)
{
    auto *label = new QLabel(text, parent);
    setTextFont(label, size);
    label->setWordWrap(true);
    return label;
}

} // namespace

QList<Brief> sampleBriefs()
{
    QList<Brief> briefs;
    const QJsonArray samples = QJsonDocument::fromJson(readFile(QStringLiteral(":/samples.json")).value_or(QByteArray())).array();
    for (const QJsonValue &sample : samples) {
        Brief brief;
        brief.prompt = sample[spokenLanguage()].toString();
        brief.duration = Seconds(sample[QStringLiteral("seconds")].toInt());
        brief.seed = defaultSeed(brief.prompt, brief.duration);
        briefs.append(brief);
    }
    return briefs;
}

SampleBriefs::SampleBriefs(const Parts &parts, Pictures &pictures, QWidget *parent)
    : QWidget(parent), m_pictures(pictures), m_maker(parts), m_sketches(*parts.generators({}).frame)
{
    auto *middle = new QWidget(this);
    followAppearance(middle, [middle](const Appearance &look) { middle->setMaximumWidth(look.type.scaled(kWidest)); });
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(labelIn(middle, tr("Start with a sample"), TextSize::Page));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    const QStringList titles{tr("Sneakers in the city"), tr("Coffee in the morning")};
    const QList<Brief> briefs = sampleBriefs();
    for (qsizetype i = 0; i < briefs.size(); ++i) {
        auto *card = new SampleCard(titles[i], briefs[i], tr("Make a film of it"), middle);
        cards->addWidget(card, 1);
        m_cards.append(card);
        connect(card, &QAbstractButton::clicked, this, [this, brief = briefs[i]] { emit sampleWanted(brief); });
    }
    column->addLayout(cards);
    column->addSpacing(12);
    column->addWidget(labelIn(middle, tr("How it goes"), TextSize::Head));
    for (const QString &line : {tr("1. Write what the ad is about. Three plans come back, each a row of beats."),
                                tr("2. Take one. Sketches, camera moves and music make it a film at once, free."),
                                tr("3. Change what you like, beat by beat, and pay only for what you make better.")})
        column->addWidget(labelIn(middle, line, TextSize::Body));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(32, 32, 32, 32);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
    connect(&m_sketches, &Sketches::arrived, this, &SampleBriefs::showPictures);
    connect(&pictures, &Pictures::arrived, this, &SampleBriefs::showPictures);
}

/// Planned and drawn once they are seen, behind what is more urgent.
void SampleBriefs::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_films.isEmpty() || m_maker.isPlanning())
        return;
    m_maker.plan(PlanOrder{sampleBriefs()}, [this](const Result<QList<PlannedBrief>> &planned) {
        if (!planned)
            return; // cards without pictures
        for (const PlannedBrief &film : *planned)
            m_films.append(projectOf(film, {}));
        showPictures();
    });
}

void SampleBriefs::showPictures()
{
    for (qsizetype i = 0; i < m_films.size(); ++i) {
        if (const QString file = m_sketches.file(m_films[i], shownBeat(m_films[i])); !file.isEmpty())
            m_cards[i]->setPicture(m_pictures.picture(file, qRound(m_cards[i]->width() * devicePixelRatioF())));
    }
}

void SampleBriefs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.canvas);
}

} // namespace beatreel
