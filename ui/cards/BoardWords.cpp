// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardCanvas.h"
#include "ui/common/EnergyBars.h"
#include "ui/common/TabularText.h"
#include "ui/common/TextPainting.h"

#include <QCoreApplication>

// What is read on a card of the board.

namespace beatreel {

namespace {

constexpr int kPadding = 12;
constexpr int kSignGap = 8;

class FootWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::CardPainter)

public:
    [[nodiscard]] static QString span(const CardFace &face)
    {
        return tr("%1 to %2", "times").arg(clockText(face.start), clockText(face.start + face.duration));
    }
    [[nodiscard]] static QString noVoiceOver() { return tr("No voice-over"); }
    [[nodiscard]] static QString noWords() { return tr("No words on screen"); }
    [[nodiscard]] static QString approval(Approval approval)
    {
        switch (approval) {
        case Approval::Open:
            return tr("Open", "mark");
        case Approval::Approved:
            return tr("Approved", "mark");
        case Approval::ChangesWanted:
            break;
        }
        return tr("Changes", "mark");
    }
};

struct Mark
{
    std::optional<Icon> icon;
    QString word;
    QColor colour;
};

Mark markOf(const CardCanvas &canvas)
{
    const QString word = FootWords::approval(canvas.face.approval);
    switch (canvas.face.approval) {
    case Approval::Approved:
        return {Icon::Tick, word, canvas.theme.ready};
    case Approval::ChangesWanted:
        return {Icon::Note, word, canvas.theme.stale};
    case Approval::Open:
        break;
    }
    return {{}, word, canvas.theme.text3};
}

void paintNameAndTime(const CardCanvas &canvas, QRect line)
{
    const QFont font = canvas.type().font(TextSize::Caption);
    const QString span = FootWords::span(canvas.face);
    const int width = qCeil(tabularWidth(font, span));
    canvas.painter.setFont(font);
    canvas.painter.setPen(canvas.theme.text2);
    paintTabular(canvas.painter, line, Qt::AlignRight | Qt::AlignVCenter, span);
    line.setRight(line.right() - width - kSignGap);
    paintLine(canvas.painter, line, canvas.face.name, {canvas.type().font(TextSize::Body, QFont::DemiBold), canvas.theme.text});
}

void paintBoardFoot(const CardCanvas &canvas)
{
    const QRect foot = canvas.parts.foot.adjusted(kPadding, 0, -kPadding, 0);
    const int body = canvas.type().lineHeight(TextSize::Body);
    const int caption = canvas.type().lineHeight(TextSize::Caption);
    const int top = foot.top() + (foot.height() - body - caption - 2) / 2;
    paintNameAndTime(canvas, QRect(foot.left(), top, foot.width(), body));
    QRect second(foot.left(), top + body + 2, foot.width(), caption);
    const QSize bars = energyBarsSize(canvas.appearance);
    paintEnergyBars(canvas.painter, QRect(QPoint(second.right() - bars.width() + 1, second.center().y() - bars.height() / 2), bars),
                    static_cast<int>(canvas.face.energy) + 1, canvas.appearance);
    second.setRight(second.right() - bars.width() - kSignGap);
    paintShotAndMovement(canvas, second);
}

/// Words behind their sign; or, quieter, that there are none.
void paintSigned(const CardCanvas &canvas, QRect line, Icon icon, const QString &words, const QString &none)
{
    const int side = canvas.type().scaled(kIconInCaption);
    paintIcon(canvas.painter, icon, QRect(line.left(), line.top(), side, line.height()), canvas.theme.text3);
    line.setLeft(line.left() + side + kSignGap);
    paintLine(canvas.painter, line, words.isEmpty() ? none : words.simplified(),
              {canvas.type().font(TextSize::Caption), words.isEmpty() ? canvas.theme.text3 : canvas.theme.text});
}

/// At the end of the line; returns what is left of it.
QRect paintApproval(const CardCanvas &canvas, QRect line)
{
    const Mark mark = markOf(canvas);
    const QFont font = canvas.type().font(TextSize::Caption, QFont::Medium);
    const int side = canvas.type().scaled(kIconInCaption);
    const int width = std::min(textWidth(font, mark.word) + (mark.icon ? side + 4 : 0), line.width());
    QRect room(line.right() - width + 1, line.top(), width, line.height());
    if (mark.icon) {
        paintIcon(canvas.painter, *mark.icon, QRect(room.left(), room.top(), side, room.height()), mark.colour);
        room.setLeft(room.left() + side + 4);
    }
    paintLine(canvas.painter, room, mark.word, {font, mark.colour});
    line.setRight(line.right() - width - kSignGap);
    return line;
}

} // namespace

void paintBoardWords(const CardCanvas &canvas)
{
    paintBoardFoot(canvas);
    const QRect &words = canvas.parts.words;
    const int caption = canvas.type().lineHeight(TextSize::Caption);
    const bool hasNotes = !canvas.face.notes.isEmpty();
    // Notes take a line of the prompt, so that all cards are of one height.
    const int lines = canvas.look.showsWords && hasNotes ? 2 : 3;
    paintLines(canvas.painter, QRect(words.left(), words.top(), words.width(), lines * caption), canvas.face.prompt,
               {canvas.type().font(TextSize::Caption), canvas.theme.text2}, caption);
    QRect line(words.left(), words.bottom() + 1 - caption, words.width(), caption);
    const QRect beside = paintApproval(canvas, line);
    if (!canvas.look.showsWords) {
        if (hasNotes && canvas.face.approval == Approval::ChangesWanted)
            paintSigned(canvas, beside, Icon::Note, canvas.face.notes, {}); // which ones
        return;
    }
    paintSigned(canvas, beside, Icon::Words, canvas.face.onScreenWords, FootWords::noWords());
    line.translate(0, -caption - kBoardRowGap);
    paintSigned(canvas, line, Icon::Speech, canvas.face.voiceOver, FootWords::noVoiceOver());
    line.translate(0, -caption - kBoardRowGap);
    if (hasNotes)
        paintSigned(canvas, line, Icon::Note, canvas.face.notes, {});
}

} // namespace beatreel
