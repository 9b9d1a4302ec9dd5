// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <optional>

namespace beatreel {

/// The time of the picture, which can be typed over: "0:12:14" (minutes, seconds, pictures), "12:14", "12s", "+10" and
/// "-10" (pictures from here). Enter goes there, Esc leaves it as it was.
class TimecodeField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimecodeField(QWidget *parent = nullptr);

    /// Left alone while it is being typed over.
    void showPicture(int picture, int fps);
    void showNothing();

signals:
    void picked(int picture);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void leave();

    int m_picture = 0;
    int m_fps = 30;
};

/// The picture that a text means, where the playhead is at `from`; nullopt: it means none.
[[nodiscard]] std::optional<int> pictureFromText(const QString &text, int from, int fps);

} // namespace beatreel
