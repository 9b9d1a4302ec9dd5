// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SettingWords.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/Speaking.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace beatreel {

namespace {

constexpr auto kTone = "tone";

QColor colourOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Answer:
        return theme.text;
    case Tone::Trouble:
        return theme.failed;
    case Tone::Hint:
        break;
    }
    return theme.text3;
}

void colour(QLabel &sentence)
{
    const auto tone = static_cast<Tone>(sentence.property(kTone).toInt());
    QPalette palette = sentence.palette();
    palette.setColor(QPalette::WindowText, colourOf(tone, Appearance::of(&sentence).theme));
    sentence.setPalette(palette);
}

} // namespace

QLabel *makeSentence(QWidget *parent)
{
    auto *sentence = new QLabel(parent);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setTextInteractionFlags(Qt::NoTextInteraction);
    setTextFont(sentence, TextSize::Caption);
    followAppearance(sentence, [sentence](const Appearance &) { colour(*sentence); });
    sentence->hide();
    return sentence;
}

void say(QLabel &sentence, const QString &words, Tone tone)
{
    // An answer is news to who asked, and no more than what stands there where nobody did.
    const bool isAnswer = tone == Tone::Answer && sentence.window()->isVisible();
    const bool isNews = (tone == Tone::Trouble || isAnswer) && words != sentence.text() && !words.isEmpty();
    sentence.setProperty(kTone, static_cast<int>(tone));
    sentence.setText(words);
    sentence.setVisible(!words.isEmpty());
    colour(sentence);
    if (isNews)
        announce(sentence, words);
    else
        sentence.setAccessibleName({}); // it is what it says
}

void placeTest(QWidget &widget, QPushButton &button, QLabel &sentence)
{
    button.setAutoDefault(false);
    widget.setFocusProxy(&button);
    auto *row = new QHBoxLayout(&widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(&button, 0, Qt::AlignTop);
    row->addWidget(&sentence, 1, Qt::AlignVCenter);
    row->addStretch(0);
}

} // namespace beatreel
