// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace beatreel {

/// A text box that is as high as its text, between a least and a most number of lines. Tab leaves it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingText(int leastLines, int mostLines, QWidget *parent = nullptr);

    /// Shows a text without telling, and keeps the cursor where it is as far as the text goes.
    void show(const QString &text);
    /// How high it would be around this text at this width, in logical pixels.
    [[nodiscard]] int heightFor(const QString &text, int width) const;
    /// At least that high, whatever its text.
    void setLeastHeight(int height);

signals:
    /// The user changed it.
    void edited(const QString &text);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_least;
    int m_most;
    int m_leastHeight = 0;
};

} // namespace beatreel
