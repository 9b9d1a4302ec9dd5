// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace beatreel {

/// Knows whether the keyboard was used last and keeps the focus ring round the widget that has the focus then, and that widget in
/// sight where a page scrolls. One belongs to the style; it sees every event of the application.
class FocusTracker : public QObject
{
    Q_OBJECT

public:
    explicit FocusTracker(QObject *parent);
    ~FocusTracker() override;

    /// Whether Alt is held: then the letters that open menus and press buttons are underlined.
    [[nodiscard]] bool showsMnemonics() const { return m_altHeld; }

    [[nodiscard]] bool isVisibleFor(const QWidget *widget) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setKeyboardUsed(bool used);
    void setAltHeld(bool held);
    void moveRing();

    bool m_keyboardUsed = false;
    bool m_altHeld = false;
    QPointer<QFocusFrame> m_ring;
};

/// Whether the style draws the ring round widgets of this kind: buttons, fields, sliders. Others draw their own, inside.
[[nodiscard]] bool hasRingOutside(const QWidget *widget);

} // namespace beatreel
