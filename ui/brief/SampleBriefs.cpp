// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/SampleBriefs.h"

#include "core/generate/Price.h"
#include "ui/common/Appearance.h"
#include "ui/common/ButtonFace.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kWidest = 720;
constexpr int kCardHeight = 156;

/// A brief as a card to press.
class SampleCard final : public QAbstractButton
{
public:
    SampleCard(const QString &title, const Brief &brief, const QString &verb, QWidget *parent)
        : QAbstractButton(parent), m_title(title), m_words(brief.prompt)
    {
        m_verb.verb = verb;
        m_verb.price = priceText(Price::free());
        m_verb.size = ButtonSize::Small;
        setObjectName(QStringLiteral("sampleBrief"));
        setAccessibleName(title);
        setAccessibleDescription(brief.prompt + u' ' + verb);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const TypeScale &type = Appearance::of(this).type;
        return {type.scaled(280), type.scaled(kCardHeight)};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const auto &[theme, type, motion] = Appearance::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), kCardRadius, isDown() ? theme.pressed : underMouse() ? theme.hover : theme.raised,
                 {underMouse() ? theme.control : theme.edge, theme.edgeWidth});
        const QRect room = rect().adjusted(16, 16, -16, -14);
        const int body = type.lineHeight(TextSize::Body);
        const int prose = type.lineHeight(TextSize::Prose);
        paintLine(painter, QRect(room.left(), room.top(), room.width(), prose), m_title, {type.font(TextSize::Prose, QFont::DemiBold), theme.text});
        const QSize size = faceSize(m_verb, Appearance::of(this));
        paintLines(painter, QRect(room.left(), room.top() + prose + 8, room.width(), room.height() - prose - size.height() - 16), m_words,
                   {type.font(TextSize::Body), theme.text2}, body);
        paintButtonFace(painter, QRect(QPoint(room.left(), room.bottom() - size.height() + 1), size), m_verb, Appearance::of(this));
        if (hasVisibleFocus(this))
            paintFocusRingInside(painter, rect(), kCardRadius, theme.accent);
    }

private:
    QString m_title;
    QString m_words;
    ButtonFace m_verb;
};

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
    // Not translated: the built-in planner reads English.
    QList<Brief> briefs{
        {QStringLiteral("30 s for Nike sneakers. Urban, energetic, at dusk. Someone runs home through the rain. End on the shoe."), Seconds(30), 0.5, 0, {}},
        {QStringLiteral("20 s for a coffee machine. Elegant and minimalist, soft morning light. Slow and close."), Seconds(20), 0.5, 0, {}},
    };
    for (Brief &brief : briefs)
        brief.seed = defaultSeed(brief.prompt, brief.duration);
    return briefs;
}

SampleBriefs::SampleBriefs(QWidget *parent) : QWidget(parent)
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
}

void SampleBriefs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.canvas);
}

} // namespace beatreel
