// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>

class QButtonGroup;
class QToolButton;

namespace beatreel {

/// A choice of a few, side by side in one frame, or on several lines where that is too narrow for their words. Tab enters at the
/// chosen segment; Left, Right, Home and End choose. May stand without a choice (several beats that differ).
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    enum class Size { Small, Normal };

    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns the segment's index. `name` is for the screen reader where the words alone do not say enough.
    int addSegment(const QString &text, const QIcon &icon = {}, const QString &name = {});

    /// The chosen one, or -1.
    [[nodiscard]] int current() const;
    /// Chooses without telling; -1 for none.
    void setCurrent(int index);
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }
    [[nodiscard]] QToolButton *segment(int index) const { return m_segments.at(index); }

    void setSize(Size size);
    [[nodiscard]] Size size() const { return m_size; }
    /// The width down to which no word is cut off, in logical pixels: sizeHint() has air besides.
    [[nodiscard]] int readableWidth() const;

signals:
    /// The user chose another one.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int index);
    void updateFocusPolicy();

    QButtonGroup *m_group;
    QList<QToolButton *> m_segments;
    Size m_size = Size::Normal;
};

} // namespace beatreel
