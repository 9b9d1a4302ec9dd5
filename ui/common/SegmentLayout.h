// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace beatreel {

/// Choices side by side, each as wide as its share; on as many lines as they need to be read whole.
class SegmentLayout : public QLayout
{
    Q_OBJECT

public:
    explicit SegmentLayout(QWidget *parent);
    ~SegmentLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    /// All on one line, in air; as high as at the present width.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;

    [[nodiscard]] QList<Line> linesAt(int width) const;
    [[nodiscard]] int heightOf(qsizetype lines) const;

    QList<QLayoutItem *> m_items;
    qsizetype m_lines = 1;
};

} // namespace beatreel
