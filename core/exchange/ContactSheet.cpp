// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ContactSheet.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/exchange/BeatWords.h"
#include "core/exchange/FillingPicture.h"
#include "core/exchange/Gaps.h"
#include "core/exchange/StoryboardPage.h"
#include "core/exchange/StoryboardWords.h"
#include "core/media/Picture.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>

namespace beatreel {

namespace {

constexpr int kTallest = 32000; // pixels; more than that few programs open

/// Where things stand on the sheet, in pixels.
struct SheetLayout
{
    int columns = 1;
    double margin = 0;
    double gap = 0;
    QSizeF picture;
    TextStyle name;
    TextStyle length;
    TextStyle title;
    TextStyle times;
    double headHeight = 0;
    double cellHeight = 0;
    QSize size;

    SheetLayout(qsizetype beats, double aspect, const ContactSheetOptions &options)
    {
        const int width = std::clamp(options.width, 600, 8000);
        columns = options.columns > 0 ? options.columns : suitable(beats, aspect);
        arrange(width, beats, aspect);
        while (size.height() > kTallest) {
            columns += 1 + columns / 4;
            arrange(width, beats, aspect);
        }
    }

    [[nodiscard]] QPointF cell(qsizetype index) const
    {
        const auto column = static_cast<double>(index % columns);
        const auto row = static_cast<double>(index / columns);
        return {margin + column * (picture.width() + gap), margin + headHeight + row * (cellHeight + gap)};
    }

private:
    /// As many as make the sheet about as wide as a screen.
    [[nodiscard]] static int suitable(qsizetype beats, double aspect)
    {
        constexpr double kShape = 2.4;
        return std::clamp(
            static_cast<int>(std::lround(std::sqrt(static_cast<double>(beats) * kShape / aspect))), 1, 12);
    }

    void arrange(int width, qsizetype beats, double aspect)
    {
        margin = width * 0.025;
        gap = margin * 0.6;
        const double pictureWidth = std::floor((width - 2 * margin - gap * (columns - 1)) / columns);
        picture = QSizeF(pictureWidth, std::round(pictureWidth / aspect));
        // A caption's letters are a part of its picture's width, so that a name fits under it.
        const double pixels = std::clamp(pictureWidth / 26, 9.0, 26.0);
        title = textStyle(pixels, QFont::DemiBold, ink::kText);
        times = textStyle(pixels, QFont::Normal, ink::kQuiet);
        name = textStyle(width / 70.0, QFont::DemiBold, ink::kText);
        length = textStyle(width / 110.0, QFont::Normal, ink::kQuiet);
        headHeight = name.lineHeight + margin * 0.6;
        cellHeight = picture.height() + title.lineHeight * 1.3;
        const auto rows = static_cast<double>((beats + columns - 1) / columns);
        size = QSize(width, static_cast<int>(
                                std::ceil(2 * margin + headHeight + rows * cellHeight + (rows - 1) * gap)));
    }
};

class ContactSheet
{
public:
    ContactSheet(const ExportInput &input, const ContactSheetOptions &options)
        : m_input(input), m_layout(input.beats.size(),
                                   static_cast<double>(input.project.format.size.width()) /
                                       input.project.format.size.height(),
                                   options)
    {
    }

    [[nodiscard]] Result<QImage> paint(const TaskContext &context, Exported &exported) const
    {
        QImage sheet(m_layout.size, QImage::Format_RGB32);
        if (sheet.isNull())
            return fail(ErrorKind::BadInput,
                        Sentence::tr("The contact sheet would be too large. Export the frames instead."));
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                               QPainter::SmoothPixmapTransform);
        paintHead(painter);
        Seconds start{0};
        for (qsizetype i = 0; i < m_input.beats.size(); ++i) {
            if (context.isCancelled())
                return cancelled();
            paintFrame(painter, i, exported);
            paintCaption(painter, i, start);
            start += m_input.project.beats[i]->spec.duration;
            context.report(static_cast<double>(i + 1) / static_cast<double>(m_input.beats.size()));
        }
        return sheet;
    }

private:
    void paintHead(QPainter &painter) const
    {
        const double width = m_layout.size.width() - 2 * m_layout.margin;
        QStringList facts;
        for (const TitleField &field : titleFields(m_input.project, {}, {}, {}))
            facts.append(field.value);
        PageText about(m_layout.length, width / 2, facts.mid(0, 2).join(QStringLiteral(" · ")));
        about.cutTo(1);
        PageText name(m_layout.name, width - about.naturalWidth() - m_layout.margin, m_input.project.name);
        name.cutTo(1);
        name.paint(painter, QPointF(m_layout.margin, m_layout.margin));
        about.paint(painter,
                    QPointF(m_layout.size.width() - m_layout.margin - about.naturalWidth(),
                            m_layout.margin + (m_layout.name.lineHeight - m_layout.length.lineHeight) / 2));
    }

    void paintFrame(QPainter &painter, qsizetype beat, Exported &exported) const
    {
        const QRectF rect(m_layout.cell(beat), m_layout.picture);
        painter.fillRect(rect, QColor(ink::kPlate));
        const ExportFile &frame = m_input.beats[beat].frame;
        const auto picture = frame.isMissing() ? Result<QImage>() : readPicture(frame.path);
        if (!picture)
            exported.notices.append(picture.error().sentence);
        if (!picture || picture->isNull()) {
            PageText words(m_layout.times, rect.width() * 0.9, noFrameWord());
            words.cutTo(1);
            words.paint(painter, rect.center() - QPointF(words.naturalWidth() / 2, words.height() / 2));
            return;
        }
        painter.drawImage(rect, filling(*picture, rect.size().toSize()));
        ++exported.count;
    }

    void paintCaption(QPainter &painter, qsizetype beat, Seconds start) const
    {
        const QPointF place = m_layout.cell(beat);
        const double width = m_layout.picture.width();
        const double top = place.y() + m_layout.picture.height() + m_layout.title.lineHeight * 0.2;
        PageText times(m_layout.times, width, timesWord(start, m_input.project.beats[beat]->spec.duration));
        times.cutTo(1);
        times.paint(painter, QPointF(place.x() + width - times.naturalWidth(), top));
        const QString words =
            QString::number(beat + 1) + QStringLiteral("  ") + beatTitle(m_input.project.beats[beat]);
        const double room = width - times.naturalWidth() - m_layout.gap * 0.4;
        if (room <= 0)
            return;
        PageText title(m_layout.title, room, words);
        title.cutTo(1);
        title.paint(painter, QPointF(place.x(), top));
    }

    const ExportInput &m_input;
    SheetLayout m_layout;
};

} // namespace

Result<Exported> writeContactSheet(const ExportInput &input, const QString &file,
                                   const ContactSheetOptions &options, const TaskContext &context)
{
    if (const auto checked = checkHasBeats(input); !checked)
        return std::unexpected(checked.error());
    Exported exported;
    const auto sheet = ContactSheet(input, options).paint(context, exported);
    if (!sheet)
        return std::unexpected(sheet.error());
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!sheet->save(&buffer, "PNG"))
        return fail(ErrorKind::Storage, Sentence::tr("The contact sheet could not be made: memory is "
                                                     "short. Close other programs and export it again."));
    if (const auto written = writeFileAtomically(file, png); !written)
        return std::unexpected(written.error());
    return exported;
}

} // namespace beatreel
