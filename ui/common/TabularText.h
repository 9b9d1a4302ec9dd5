// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QPainter;

namespace beatreel {

/// Width of `text` when each digit takes the room of the widest one, in logical pixels.
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);

/// Paints one line of `text` with the painter's font and pen, each digit centred in a cell as wide as the widest one, so that
/// changing figures do not dance. (Qt 6.4 cannot ask a font for its tabular figures.) Not elided.
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// A label for one line of text whose digits change: time, percentage, money. Set its texts with setText().
class TabularLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TabularLabel(QWidget *parent = nullptr);
    explicit TabularLabel(const QString &text, QWidget *parent = nullptr);

    /// As setText(), but takes more room only where the text lacks it, and never less: what lies around it stays, and is
    /// not laid out anew.
    void setSteadyText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isSteady = false;
};

} // namespace beatreel
