// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/LibraryView.h"

#include "ui/common/Appearance.h"
#include "ui/common/TextPainting.h"
#include "ui/library/TileSketches.h"
#include "ui/workspace/StoryWords.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTextDocument>

namespace beatreel {

namespace {

constexpr int kRoomAround = 5; ///< of a tile: its tint and its ring

} // namespace

LibraryView::LibraryView(TileSketches &sketches, QWidget *parent) : QAbstractScrollArea(parent), m_sketches(sketches)
{
    PaintedItems::install();
    setObjectName(QStringLiteral("libraryView"));
    setAccessibleName(tr("Templates"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&sketches, &TileSketches::arrived, this, &LibraryView::onSketched);
    connect(&m_player, &TilePlayer::advanced, this, [this] { repaintTile(indexOf(m_player.shown())); });
}

QSize LibraryView::sizeHint() const
{
    return {280, 320};
}

QSize LibraryView::minimumSizeHint() const
{
    return {140, 120};
}

void LibraryView::setSections(const QList<LibrarySection> &sections)
{
    const TemplateId before = current();
    m_player.stop();
    m_tiles.clear();
    m_titles.clear();
    m_counts.clear();
    m_atRest.clear(); // one may have been changed
    for (const LibrarySection &section : sections) {
        m_tiles += section.tiles;
        m_titles.append(section.title);
        m_counts.append(static_cast<int>(section.tiles.size()));
    }
    m_hovered = -1;
    m_pressed = -1;
    m_current = indexOf(before);
    layOut();
}

void LibraryView::layOut()
{
    m_grid = TileGrid(m_counts, width(), Appearance::of(this));
    if (isRightToLeft())
        m_grid.mirror(viewport()->width()); // which begins behind the scroll bar then
    m_atRest.clear();
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(24);
    bar->setRange(0, std::max(0, m_grid.height() - viewport()->height()));
    viewport()->update();
    updatePlayed();
}

void LibraryView::forgetPictures()
{
    m_atRest.clear();
    viewport()->update();
}

TemplateId LibraryView::current() const
{
    return m_current < 0 ? TemplateId() : m_tiles[m_current].entry.id;
}

void LibraryView::setCurrent(const TemplateId &id)
{
    makeCurrent(indexOf(id));
    ensureVisible(m_current);
}

void LibraryView::makeCurrent(int tile)
{
    m_current = tile;
    viewport()->update();
    updatePlayed();
    if (tile >= 0 && hasFocus())
        announceFocus(this, tile);
}

void LibraryView::ensureVisible(int tile)
{
    if (tile < 0)
        return;
    QScrollBar *bar = verticalScrollBar();
    const QRect whole = m_grid.tile(tile);
    const int first = tile < m_grid.columns() ? 0 : whole.top() - kRoomAround;
    bar->setValue(std::clamp(bar->value(), std::min(whole.bottom() + kRoomAround - viewport()->height(), first), first));
}

int LibraryView::indexOf(const TemplateId &id) const
{
    const auto it = std::ranges::find_if(m_tiles, [&](const LibraryTile &tile) { return tile.entry.id == id; });
    return it == m_tiles.end() ? -1 : static_cast<int>(it - m_tiles.begin());
}

QRect LibraryView::placeOf(int tile) const
{
    return tile < 0 ? QRect() : m_grid.tile(tile).translated(0, -verticalScrollBar()->value());
}

QRect LibraryView::placeOf(const TemplateId &id) const
{
    return placeOf(indexOf(id));
}

int LibraryView::tileAt(const QPoint &inViewport) const
{
    return m_grid.tileAt(inViewport + QPoint(0, verticalScrollBar()->value()));
}

void LibraryView::repaintTile(int tile)
{
    viewport()->update(placeOf(tile).adjusted(-kRoomAround, -kRoomAround, kRoomAround, kRoomAround));
}

void LibraryView::setHovered(int tile)
{
    if (tile == m_hovered)
        return;
    repaintTile(m_hovered);
    m_hovered = tile;
    repaintTile(m_hovered);
    updatePlayed();
}

/// The movement of the tile under the pointer plays, or else of that with the keyboard's focus.
void LibraryView::updatePlayed()
{
    const int wanted = m_hovered >= 0 ? m_hovered : hasVisibleFocus(this) ? m_current : -1;
    const bool mayMove = Appearance::of(this).motion == Motion::Full;
    const TemplateId id = wanted < 0 || !mayMove ? TemplateId() : m_tiles[wanted].entry.id;
    if (id == m_player.shown())
        return;
    repaintTile(indexOf(m_player.shown()));
    m_player.stop();
    const QImage sketch = id.isEmpty() ? QImage() : m_sketches.sketch(m_tiles[wanted].entry);
    if (!sketch.isNull())
        m_player.play(m_tiles[wanted].entry, sketch, picturePixels());
}

void LibraryView::onSketched(const TemplateId &id)
{
    m_atRest.remove(id);
    if (m_player.shown() == id)
        m_player.stop();
    repaintTile(indexOf(id));
    updatePlayed();
}

QSize LibraryView::picturePixels() const
{
    return m_grid.size() == 0 ? QSize(1, 1) : (QSizeF(pictureIn(m_grid.tile(0)).size()) * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

QPixmap LibraryView::pictureOf(int tile)
{
    const BeatTemplate &entry = m_tiles[tile].entry;
    if (m_player.shown() == entry.id)
        return m_player.picture();
    const auto known = m_atRest.constFind(entry.id);
    if (known != m_atRest.constEnd())
        return *known;
    const QImage sketch = m_sketches.sketch(entry);
    if (sketch.isNull())
        return {};
    const QSize size = picturePixels();
    return *m_atRest.insert(entry.id, pictureAtRest(sketch, size));
}

TileLook LibraryView::lookOf(int tile) const
{
    TileLook look;
    look.isHovered = tile == m_hovered;
    look.isCurrent = tile == m_current && hasFocus();
    look.hasRing = look.isCurrent && hasVisibleFocus(this);
    look.namesMovement = look.isHovered || (look.hasRing && m_hovered < 0);
    return look;
}

void LibraryView::paintEvent(QPaintEvent *event)
{
    const Appearance &appearance = Appearance::of(this);
    if (m_ratioAtRest != devicePixelRatioF()) {
        m_ratioAtRest = devicePixelRatioF();
        m_atRest.clear();
    }
    QPainter painter(viewport());
    painter.fillRect(event->rect(), appearance.theme.panel);
    const QPoint scroll(0, verticalScrollBar()->value());
    const QRect dirty = event->rect().translated(scroll);
    painter.translate(-scroll);
    const TextStyle heading{appearance.type.font(TextSize::Body, QFont::Medium), appearance.theme.text2};
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        if (dirty.intersects(m_grid.headings()[i]))
            paintLine(painter, m_grid.headings()[i], m_titles[i], heading);
    }
    for (int i = 0; i < m_grid.size(); ++i) {
        const QRect tile = m_grid.tile(i);
        if (dirty.intersects(tile.adjusted(-kRoomAround, -kRoomAround, kRoomAround, kRoomAround)))
            paintTile(painter, tile, TileFace::of(m_tiles[i].entry, m_tiles[i].isOwn), lookOf(i), pictureOf(i), appearance);
    }
}

void LibraryView::resizeEvent(QResizeEvent *)
{
    m_player.stop();
    layOut();
}

void LibraryView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layOut();
}

QString LibraryView::tipFor(int tile) const
{
    const BeatTemplate &entry = m_tiles[tile].entry;
    QStringList products;
    for (const QString &category : entry.compatibleProducts)
        products.append(productsWord(category));
    const QString lines = tr("%1\n\n%2\nFor products: %3", "template, prompt, categories")
                              .arg(entry.id.text(), entry.promptTemplate, products.join(tr(", ", "between products")));
    return Qt::convertFromPlainText(lines); // as rich text, which is wrapped
}

int LibraryView::itemCount(const Path &path)
{
    return path.isEmpty() ? m_grid.size() : 0;
}

PaintedItems::Item LibraryView::item(const Path &path)
{
    const int tile = path.first();
    Item item;
    item.name = TileFace::of(m_tiles[tile].entry, m_tiles[tile].isOwn).spoken();
    item.place = placeOf(tile);
    item.isSelected = tile == m_current;
    item.hasFocus = tile == m_current && hasFocus();
    item.actions = {tr("Add"), tr("Menu")};
    return item;
}

void LibraryView::act(const Path &path, const QString &action)
{
    const int tile = path.first();
    makeCurrent(tile);
    if (action == tr("Add"))
        add(tile);
    else if (action == tr("Menu"))
        emit menuWanted(m_tiles[tile].entry.id, viewport()->mapToGlobal(placeOf(tile).bottomLeft()));
}

} // namespace beatreel
