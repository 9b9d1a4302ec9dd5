// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/StoryboardPdf.h"

#include "core/base/AtomicFile.h"
#include "core/exchange/BeatCell.h"
#include "core/exchange/BeatWords.h"
#include "core/exchange/FillingPicture.h"
#include "core/exchange/FullTexts.h"
#include "core/exchange/Gaps.h"
#include "core/media/Picture.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>

namespace beatreel {

namespace {

constexpr int kDotsPerInch = 600;
constexpr int kPictureDotsPerInch = 240; // what print needs

/// A storyboard that is laid out, and paints itself page by page.
class Storyboard
{
public:
    Storyboard(const ExportInput &input, const StoryboardOptions &options)
        : m_input(input), m_options(options),
          m_page(options.paper, options.perPage, aspectOf(input.project.format), kDotsPerInch),
          m_fullTexts(m_page)
    {
        for (int i = 0; i < static_cast<int>(input.project.beats.size()); ++i)
            m_cells.emplace_back(m_page, input, i, m_page.cells[i % options.perPage]);
        layOutFullTexts();
    }

    [[nodiscard]] const StoryboardPage &page() const { return m_page; }
    [[nodiscard]] int pages() const { return boardPages() + m_fullTexts.pages(); }

    /// Frames that cannot be read are passed over with a notice.
    void paint(QPainter &painter, int page, QStringList &notices) const
    {
        paintTitleBlock(painter);
        paintFoot(painter, page);
        if (page >= boardPages()) {
            m_fullTexts.paint(painter, page - boardPages());
            return;
        }
        const int first = page * m_options.perPage;
        const int end = std::min(first + m_options.perPage, static_cast<int>(m_cells.size()));
        paintRules(painter, end - first);
        for (int i = first; i < end; ++i)
            m_cells[static_cast<size_t>(i)].paint(painter, frameOf(i, notices));
    }

private:
    [[nodiscard]] static double aspectOf(const VideoFormat &format)
    {
        return static_cast<double>(format.size.width()) / format.size.height();
    }
    [[nodiscard]] int boardPages() const
    {
        return (static_cast<int>(m_cells.size()) + m_options.perPage - 1) / m_options.perPage;
    }

    void layOutFullTexts()
    {
        const auto count = static_cast<qsizetype>(m_cells.size());
        for (qsizetype i = 0; i < count; ++i) {
            BeatCell &cell = m_cells[static_cast<size_t>(i)];
            if (!cell.isCut())
                continue;
            const QString heading =
                QString::number(i + 1) + QStringLiteral("  ") + beatTitle(m_input.project.beats[i]);
            const int page = boardPages() + m_fullTexts.add(heading, cell.cutTexts());
            cell.goesOnAt(onwardWord(page + 1));
        }
    }

    [[nodiscard]] QImage frameOf(int beat, QStringList &notices) const
    {
        const ExportFile &frame = m_input.beats[beat].frame;
        if (frame.isMissing())
            return {};
        const auto picture = readPicture(frame.path);
        if (!picture) {
            notices.append(picture.error().sentence);
            return {};
        }
        // The PDF holds what print needs and no more.
        const QSize print =
            (m_page.picture * (static_cast<double>(kPictureDotsPerInch) / kDotsPerInch)).toSize();
        const QSize own = QSizeF(print).scaled(picture->size(), Qt::KeepAspectRatio).toSize();
        return filling(*picture, own.width() < print.width() ? own : print);
    }

    void paintTitleBlock(QPainter &painter) const
    {
        const QRectF &head = m_page.head;
        PageText kind(m_page.small, head.width() / 3, storyboardWord());
        kind.cutTo(1);
        const double nameTop = head.top() - m_page.mm(1);
        PageText name(m_page.name, head.width() - kind.naturalWidth() - m_page.mm(6), m_input.project.name);
        name.cutTo(1);
        name.paint(painter, QPointF(head.left(), nameTop));
        kind.paint(painter, QPointF(head.right() - kind.naturalWidth(),
                                    nameTop + (m_page.name.lineHeight - m_page.small.lineHeight) / 2));
        paintFields(painter, nameTop + m_page.name.lineHeight + m_page.mm(0.5));
        const double rule = head.bottom() - m_page.mm(3.5);
        painter.setPen(QPen(QColor(ink::kText), m_page.mm(0.25)));
        painter.drawLine(QPointF(head.left(), rule), QPointF(head.right(), rule));
    }

    void paintFields(QPainter &painter, double top) const
    {
        const QList<TitleField> fields =
            titleFields(m_input.project, m_options.archetype, m_options.date, m_options.locale);
        const double gap = m_page.mm(5);
        const QList<double> widths =
            fieldWidths(fields, m_page.head.width() - gap * (static_cast<double>(fields.size()) - 1));
        const double spread = m_page.head.width() - std::accumulate(widths.begin(), widths.end(), 0.0);
        double left = m_page.head.left();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            PageText label(m_page.fieldLabel, widths[i], fields[i].label);
            PageText value(m_page.field, widths[i], fields[i].value);
            label.cutTo(1);
            value.cutTo(1);
            label.paint(painter, QPointF(left, top));
            value.paint(painter, QPointF(left, top + m_page.fieldLabel.lineHeight));
            left += widths[i] +
                    std::min(spread / std::max(1.0, static_cast<double>(fields.size()) - 1), m_page.mm(22));
        }
    }

    /// As wide as they are, the widest shortened where they do not fit.
    [[nodiscard]] QList<double> fieldWidths(const QList<TitleField> &fields, double available) const
    {
        constexpr double kUnbounded = 1e9;
        QList<double> widths;
        for (const TitleField &field : fields) {
            widths.append(1 + std::max(PageText(m_page.field, kUnbounded, field.value).naturalWidth(),
                                       PageText(m_page.fieldLabel, kUnbounded, field.label).naturalWidth()));
        }
        for (;;) {
            const double over = std::accumulate(widths.begin(), widths.end(), 0.0) - available;
            if (over <= 0 || widths.isEmpty())
                return widths;
            double &widest = *std::ranges::max_element(widths);
            widest -= std::min(over, std::max(1.0, widest * 0.05));
        }
    }

    void paintFoot(QPainter &painter, int page) const
    {
        const QRectF &foot = m_page.foot;
        const double top = foot.bottom() - m_page.small.lineHeight;
        PageText number(m_page.small, foot.width() / 2, pageWord(page + 1, pages()));
        PageText name(m_page.small, foot.width() - number.naturalWidth() - m_page.mm(6),
                      m_input.project.name);
        name.cutTo(1);
        name.paint(painter, QPointF(foot.left(), top));
        number.paint(painter, QPointF(foot.right() - number.naturalWidth(), top));
    }

    /// Between beats that stand one under the other.
    void paintRules(QPainter &painter, int beats) const
    {
        painter.setPen(QPen(QColor(ink::kLine), m_page.mm(0.15)));
        for (int i = 1; i < beats; ++i) {
            const QRectF &cell = m_page.cells[i];
            if (m_page.isBeside && cell.left() == m_page.body.left() && cell.top() > m_page.body.top()) {
                const double y = (m_page.cells[i - 1].bottom() + cell.top()) / 2;
                painter.drawLine(QPointF(m_page.body.left(), y), QPointF(m_page.body.right(), y));
            }
        }
    }

    const ExportInput &m_input;
    const StoryboardOptions &m_options;
    StoryboardPage m_page;
    std::vector<BeatCell> m_cells;
    FullTexts m_fullTexts;
};

/// The document in memory: a PDF that is cut off is of no use to anyone.
Result<QByteArray> pdfOf(const Storyboard &storyboard, const QString &title, const TaskContext &context,
                         QStringList &notices)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Beatreel"));
    writer.setResolution(kDotsPerInch);
    const StoryboardPage &page = storyboard.page();
    writer.setPageLayout(QPageLayout(
        page.paper, page.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    for (int i = 0; i < storyboard.pages(); ++i) {
        if (context.isCancelled())
            return cancelled();
        if (i > 0)
            writer.newPage();
        storyboard.paint(painter, i, notices);
        context.report(static_cast<double>(i + 1) / storyboard.pages());
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<Exported> writeStoryboardPdf(const ExportInput &input, const QString &file,
                                    const StoryboardOptions &options, const TaskContext &context)
{
    if (const auto checked = checkHasBeats(input); !checked)
        return std::unexpected(checked.error());
    const Storyboard storyboard(input, options);
    Exported exported{storyboard.pages(), {}};
    const auto pdf = pdfOf(storyboard, input.project.name, context, exported.notices);
    if (!pdf)
        return std::unexpected(pdf.error());
    if (const auto written = writeFileAtomically(file, *pdf); !written)
        return std::unexpected(written.error());
    return exported;
}

} // namespace beatreel
