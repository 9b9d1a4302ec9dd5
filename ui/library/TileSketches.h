// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Spec.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace beatreel {

/// The templates as grey sketches by the built-in artist, drawn on a thread of its own and kept. Lives in the UI thread.
class TileSketches : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kSize{384, 216};

    /// `drawings` is the folder of the artist's drawings; where it has none, there are no sketches.
    explicit TileSketches(QString drawings, QObject *parent = nullptr);
    /// Waits for its thread.
    ~TileSketches() override;

    /// What the sketches show. Without a name and a category each shows a product that its template goes with.
    void setProduct(const Product &product);
    [[nodiscard]] const Product &product() const { return m_product; }

    /// Grayscale8, of kSize. While it is being drawn: as it was, or a null one.
    [[nodiscard]] QImage sketch(const BeatTemplate &entry);

signals:
    void arrived(const beatreel::TemplateId &id);

private:
    struct Sketch
    {
        QImage image;
        BeatTemplate entry; ///< what it is drawn from, or is being drawn from
        Product product;
    };
    struct Easel;

    [[nodiscard]] Product productFor(const BeatTemplate &entry) const;
    void draw(const BeatTemplate &entry, const Product &product);

    std::shared_ptr<Easel> m_easel;
    Product m_product;
    QHash<TemplateId, Sketch> m_sketches;
    QThreadPool m_pool;
};

} // namespace beatreel
