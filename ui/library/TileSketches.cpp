// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/TileSketches.h"

#include "core/providers/offline/sketch/SketchArtist.h"
#include "ui/common/Background.h"

namespace beatreel {

namespace {

/// Light and place speak of no look, so that templates differ by what they are.
FrameRequest requestFor(const BeatTemplate &entry, const Product &product)
{
    FrameRequest request;
    request.beat = beatFromTemplate(entry);
    request.product = product;
    request.format = {TileSketches::kSize, 30};
    request.seed = FingerprintBuilder("tile-sketch/1").add("template", entry.id.text()).build().number();
    return request;
}

bool looksTheSame(const BeatTemplate &a, const BeatTemplate &b)
{
    return a.shotType == b.shotType && a.action == b.action && a.energy == b.energy;
}

} // namespace

/// Used by the pool's one thread only.
struct TileSketches::Easel
{
    QString folder;
    std::unique_ptr<SketchArtist> artist;

    QImage draw(const FrameRequest &request)
    {
        if (!artist) {
            auto drawings = SketchDrawings::load(folder);
            if (!drawings)
                return {};
            artist = std::make_unique<SketchArtist>(std::move(*drawings));
        }
        return artist->draw(request).convertToFormat(QImage::Format_Grayscale8);
    }
};

TileSketches::TileSketches(QString drawings, QObject *parent)
    : QObject(parent), m_easel(std::make_shared<Easel>(Easel{std::move(drawings), nullptr}))
{
    m_pool.setMaxThreadCount(1);
}

TileSketches::~TileSketches()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void TileSketches::setProduct(const Product &product)
{
    m_product = product;
}

Product TileSketches::productFor(const BeatTemplate &entry) const
{
    if (!m_product.name.isEmpty() || !m_product.category.isEmpty())
        return {m_product.name, m_product.category, {}};
    return {{}, entry.compatibleProducts.value(0), {}};
}

QImage TileSketches::sketch(const BeatTemplate &entry)
{
    const Product product = productFor(entry);
    const auto it = m_sketches.constFind(entry.id);
    if (it == m_sketches.constEnd() || !looksTheSame(it->entry, entry) || !(it->product == product))
        draw(entry, product);
    return m_sketches.value(entry.id).image;
}

void TileSketches::draw(const BeatTemplate &entry, const Product &product)
{
    Sketch &sketch = m_sketches[entry.id];
    sketch.entry = entry;
    sketch.product = product;
    runInBackground(
        this, m_pool, 0, [easel = m_easel, request = requestFor(entry, product)] { return easel->draw(request); },
        [this, entry, product](const QImage &image) {
            Sketch &asked = m_sketches[entry.id];
            if (!looksTheSame(asked.entry, entry) || !(asked.product == product))
                return; // another was asked for since
            asked.image = image;
            emit arrived(entry.id);
        });
}

} // namespace beatreel
