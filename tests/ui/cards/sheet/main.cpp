// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every state of card and cell on one sheet, to be looked at: ui_cards_sheet FILE [SCALE] [light]

#include "core/project/Requests.h"
#include "core/providers/offline/sketch/SketchArtist.h"
#include "tests/support/Builders.h"
#include "ui/cards/CardPainter.h"
#include "ui/cards/ChunkPainter.h"
#include "ui/cards/SmallChunk.h"
#include "ui/common/Appearance.h"
#include "ui/common/TextPainting.h"

#include <QApplication>
#include <QPainter>

#include <cstdio>

using namespace beatreel;

namespace {

/// Real frames of real beats.
QList<QPixmap> frames()
{
    const SketchArtist artist(SketchDrawings::load(test::sourceFile(QStringLiteral("resources/sketch"))).value());
    const Project project = test::projectOf(
        QStringLiteral("dynamic_intro 5, action_montage 5, product_in_motion 5, usage_scenario 10, call_to_action 5"));
    QList<QPixmap> pictures;
    for (const Beat &beat : project.beats)
        pictures.append(QPixmap::fromImage(artist.draw(frameRequest(project, beat))));
    return pictures;
}

CardFace face(int number, const char *name, CardState state)
{
    CardFace card;
    card.number = number;
    card.name = QLatin1String(name);
    card.shot = QStringLiteral("Tracking");
    card.movement = QStringLiteral("Tracking shot");
    card.energy = number % 2 ? EnergyLevel::High : EnergyLevel::Medium;
    card.rung = state == CardState::NoFrame ? Rung::None : Rung::Clip;
    card.state = state;
    card.reason = state == CardState::Failed ? QStringLiteral("Out of credit") : QStringLiteral("Lighting changed");
    card.price = state == CardState::NoFrame ? Price::free() : Price::exact(0.2);
    card.fraction = 0.42;
    card.prompt = QStringLiteral("Person using Nike sneakers naturally, running across the bridge at dusk, authentic interaction, real-world context");
    card.voiceOver = QStringLiteral("Built for the way home.");
    return card;
}

ChunkFace cell(const char *label, ChunkState state)
{
    ChunkFace chunk;
    chunk.label = QLatin1String(label);
    chunk.state = state;
    chunk.price = Price::exact(0.19);
    chunk.fraction = 0.63;
    switch (state) {
    case ChunkState::Waiting:
        chunk.words = QStringLiteral("Waits for 4.1");
        break;
    case ChunkState::Queued:
        chunk.words = QStringLiteral("Queued, next");
        break;
    case ChunkState::Running:
        chunk.words = QStringLiteral("63 %");
        chunk.after = QStringLiteral("0:19 left");
        break;
    case ChunkState::Failed:
        chunk.words = QStringLiteral("Refused");
        break;
    case ChunkState::Lost:
        chunk.words = QStringLiteral("File is gone");
        chunk.isRemakeable = true;
        break;
    default:
        break;
    }
    return chunk;
}

class Sheet
{
public:
    Sheet(QPainter &painter, const Appearance &appearance) : m_painter(painter), m_appearance(appearance), m_frames(frames()) {}

    void cards()
    {
        int x = 32;
        const auto card = [&](const CardFace &face, const CardLook &look, const char *caption, int width = 236, int height = 184) {
            const QPixmap picture = face.state == CardState::NoFrame ? QPixmap() : m_frames[(face.number + 4) % 5];
            paintCard(m_painter, QRect(x, m_y, width, height), face, look, picture, m_appearance);
            paintLine(m_painter, QRect(x, m_y + height + 8, width, 16), QLatin1String(caption),
                      {m_appearance.type.font(TextSize::Body), m_appearance.theme.text2});
            x += width + 16;
        };
        CardFace locked = face(1, "dynamic_intro", CardState::Ready);
        locked.isLocked = true;
        card(face(3, "product_in_motion", CardState::Ready), {}, "Ready");
        card(face(3, "product_in_motion", CardState::Ready), {.isSelected = true}, "Selected");
        card(face(2, "action_montage", CardState::Stale), {}, "Stale");
        card(face(2, "action_montage", CardState::Kept), {}, "Kept");
        card(locked, {}, "Locked");
        newRow(x, 224);
        CardFace clip = face(3, "product_in_motion", CardState::Ready);
        clip.clipIcon = Icon::Failed;
        clip.isClipFailed = true;
        clip.clipNote = QStringLiteral("3.1 refused");
        clip.approval = Approval::Approved;
        card(face(5, "call_to_action", CardState::Making), {}, "Making its frame");
        card(face(5, "call_to_action", CardState::Failed), {}, "Failed");
        card(face(4, "usage_scenario", CardState::NoFrame), {}, "No frame");
        CardFace frameLocked = face(1, "dynamic_intro", CardState::Ready);
        frameLocked.isFrameLocked = true;
        card(frameLocked, {.hasFocus = true}, "Keyboard focus, frame locked");
        card(clip, {.isHovered = true}, "A clip failed, hovered, approved");
        newRow(x, 224);
        CardFace wide = face(4, "usage_scenario", CardState::Ready);
        wide.duration = Seconds(10);
        wide.rung = Rung::Frame;
        card(wide, {}, "Wide", 480);
        card(wide, {.isSelected = true, .showsWords = true}, "Wide, selected, with words", 480);
        card(face(3, "product_in_motion", CardState::Ready), {.isSelected = true, .isLifted = true, .showsWords = true}, "Lifted, with words");
        newRow(x, 224);
        for (const CardState state : {CardState::Ready, CardState::Stale, CardState::Failed, CardState::NoFrame, CardState::Making})
            card(face(1, "dynamic_intro", state), {.lane = CardLane::Low}, "Low lane", 236, 72);
        newRow(x, 112);
        for (int i = 1; i < 6; ++i)
            card(face(i, "dynamic_intro", i == 2 ? CardState::Stale : i == 5 ? CardState::NoFrame : CardState::Ready), {.isSelected = i == 3}, "", 76);
        for (int i = 1; i < 6; ++i)
            card(face(i, "dynamic_intro", i == 2 ? CardState::Stale : CardState::Ready), {.isSelected = i == 3}, "", 28);
        for (int i = 1; i < 6; ++i)
            card(face(i, "dynamic_intro", CardState::Ready), {}, "", 12);
        newRow(x, 208);
    }

    void cells()
    {
        int x = 32;
        const auto chunk = [&](const ChunkFace &face, const ChunkLook &look, int width = 224) {
            const QRect rect(x, m_y, width, 44);
            const QList<QPixmap> strip(picturesInStrip(rect.size(), {}), m_frames[2]);
            paintChunk(m_painter, rect, face, look, strip, m_appearance);
            x += width + 16;
        };
        ChunkFace locked = cell("1.1", ChunkState::Ready);
        locked.isLocked = true;
        chunk(cell("4.2", ChunkState::Missing), {});
        chunk(cell("4.2", ChunkState::Queued), {});
        chunk(cell("4.2", ChunkState::Waiting), {});
        chunk(cell("4.1", ChunkState::Running), {});
        chunk(cell("4.2", ChunkState::Ready), {});
        newRow(x, 60);
        chunk(cell("2.1", ChunkState::Stale), {});
        chunk(cell("2.1", ChunkState::Kept), {});
        chunk(locked, {});
        chunk(cell("5.1", ChunkState::Failed), {});
        chunk(cell("5.1", ChunkState::Lost), {.isSelected = true});
        newRow(x, 60);
        for (const ChunkState state : {ChunkState::Missing, ChunkState::Queued, ChunkState::Waiting, ChunkState::Running, ChunkState::Ready,
                                       ChunkState::Stale, ChunkState::Kept, ChunkState::Failed})
            chunk(cell("4.2", state), {}, 44);
        for (const ChunkState state : {ChunkState::Missing, ChunkState::Running, ChunkState::Ready, ChunkState::Stale, ChunkState::Failed})
            chunk(cell("4.2", state), {}, 18);
    }

    void newSheetRow() { m_y += 76; }

    void board()
    {
        int x = 32;
        const auto card = [&](const CardFace &face, const CardLook &look, const QList<ChunkFace> &chunks, int width = 300) {
            const QPixmap picture = face.state == CardState::NoFrame ? QPixmap() : m_frames[(face.number + 4) % 5];
            const QRect rect(x, m_y, width, boardCardHeight(width, BoardWords::Shown, m_appearance));
            paintCard(m_painter, rect, face, look, picture, m_appearance);
            const QRect row = cardParts(rect.size(), face, look, m_appearance).chunks.translated(rect.topLeft());
            const QList<QRect> places = smallChunkCells(row, static_cast<int>(chunks.size()));
            for (qsizetype i = 0; i < chunks.size(); ++i)
                paintSmallChunk(m_painter, places[i], chunks[i], {}, m_appearance);
            x += width + 16;
        };
        const CardLook look{.lane = CardLane::Board, .showsWords = true};
        CardFace approved = face(3, "product_in_motion", CardState::Ready);
        approved.approval = Approval::Approved;
        approved.voiceOver.clear();
        CardFace changes = face(5, "call_to_action", CardState::Failed);
        changes.approval = Approval::ChangesWanted;
        changes.onScreenWords = QStringLiteral("RUN THE CITY");
        card(approved, {.lane = CardLane::Board, .isSelected = true}, {cell("3.1", ChunkState::Ready)});
        card(face(2, "action_montage", CardState::Stale), look, {cell("2.1", ChunkState::Stale), cell("2.2", ChunkState::Kept)});
        card(changes, look, {cell("5.1", ChunkState::Failed), cell("5.2", ChunkState::Waiting)});
        card(face(4, "usage_scenario", CardState::NoFrame), {.lane = CardLane::Board, .hasFocus = true},
             {cell("4.1", ChunkState::Missing), cell("4.2", ChunkState::Missing), cell("4.3", ChunkState::Missing)});
        newRow(x, 384);
        card(face(4, "usage_scenario", CardState::Making), look, {cell("4.1", ChunkState::Running), cell("4.2", ChunkState::Waiting)}, 240);
        card(approved, {.lane = CardLane::Board, .isHovered = true},
             {cell("3.1", ChunkState::Stale), cell("3.2", ChunkState::Failed), cell("3.3", ChunkState::Missing)}, 240);
        card(changes, look, {cell("5.1", ChunkState::Lost), cell("5.2", ChunkState::Queued)}, 420);
    }

private:
    void newRow(int &x, int height)
    {
        x = 32;
        m_y += height;
    }

    QPainter &m_painter;
    const Appearance &m_appearance;
    QList<QPixmap> m_frames;
    int m_y = 32;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: ui_cards_sheet FILE [SCALE] [light]\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Appearance appearance;
    if (argc > 3)
        appearance.theme = Theme::light();
    applyAppearance(application, appearance);
    const qreal scale = argc > 2 ? QByteArray(argv[2]).toDouble() : 1;
    QImage sheet((QSizeF(1292, 2150) * scale).toSize(), QImage::Format_RGB32);
    sheet.setDevicePixelRatio(scale);
    sheet.fill(appearance.theme.lane);
    QPainter painter(&sheet);
    Sheet drawn(painter, appearance);
    drawn.cards();
    drawn.cells();
    drawn.newSheetRow();
    drawn.board();
    painter.end();
    return sheet.save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
