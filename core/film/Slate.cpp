// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/Slate.h"

#include <QPainter>

#include <algorithm>

namespace beatreel {

namespace {

constexpr QRgb kGround = 0xff2b2b2b, kHead = 0xffececec, kWords = 0xffb4b4b4;

QImage slate(QSize size, const QString &head, const QString &words)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(kGround);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const int unit = std::min(size.width(), size.height());
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(8, unit / 14));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(QColor(kHead));
    const QRect room = image.rect().adjusted(unit / 8, unit / 8, -unit / 8, -unit / 8);
    painter.drawText(QRect(room.left(), room.top(), room.width(), room.height() / 2), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, head);
    font.setPixelSize(std::max(7, unit / 28));
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(QColor(kWords));
    painter.drawText(QRect(room.left(), room.center().y() + unit / 24, room.width(), room.height() / 2 - unit / 24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
    return image;
}

class SlatePictures : public PictureSource
{
public:
    explicit SlatePictures(QImage image) : m_picture(pictureOf(std::move(image))) {}
    [[nodiscard]] Result<PicturePtr> picture(int) override { return m_picture; }

private:
    PicturePtr m_picture;
};

} // namespace

FilmSegment slateSegment(const Project &project, const BeatId &beat)
{
    const Beat *found = project.find(beat);
    Q_ASSERT(found);
    const auto number = std::ranges::find(project.beats, beat, &Beat::id) - project.beats.begin() + 1;
    const QString head = QStringLiteral("%1  %2").arg(number).arg((*found)->spec.name);
    const QString words = fillPrompt((*found)->spec.promptTemplate, project.product, project.style);
    return {"slate:" + beat.text().toStdString(), project.format.picturesPerChunk(),
            [size = project.format.size, head, words](const CancelToken &) -> Result<std::unique_ptr<PictureSource>> {
                return std::make_unique<SlatePictures>(slate(size, head, words));
            }};
}

} // namespace beatreel
