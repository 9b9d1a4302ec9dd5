// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace beatreel {

/// The transport: the time at its start, playing in its middle, the rest at its end. Where one line is too narrow for all that is
/// shown, they stand on as many as they need, one after another.
class TransportLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Place { Start, Middle, End };

    explicit TransportLayout(QWidget *parent);
    ~TransportLayout() override;

    /// After those that are there already.
    void add(QWidget *widget, Place place);
    [[nodiscard]] QList<QWidget *> widgets(Place place) const;
    /// What all of them need on one line, also those that are hidden; with the margins.
    [[nodiscard]] int widthOfAll() const;

    void addItem(QLayoutItem *item) override { m_parts.append({item, Place::End}); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_parts.value(index).item; }
    QLayoutItem *takeAt(int index) override;
    /// All on one line; as high as at the present width.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Part
    {
        QLayoutItem *item = nullptr;
        Place place = Place::End;
    };
    using Parts = QList<Part>;

    [[nodiscard]] Parts shown() const;
    [[nodiscard]] static int gapBefore(const Parts &parts, qsizetype index);
    [[nodiscard]] static int widthOf(const Parts &parts);
    [[nodiscard]] static QList<Parts> lines(const QList<Parts> &blocks, int width);
    [[nodiscard]] QList<Parts> linesAt(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QSize sizeOf(int width) const;
    static void put(const Parts &parts, int left, const QRect &line);
    static void putApart(const Parts &parts, const QRect &line);

    Parts m_parts; ///< by place
    qsizetype m_lines = 1;
};

} // namespace beatreel
