// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace beatreel {

/// Shows one key and takes down another: pressed (by pointer, Space or Enter), it waits for a key. Esc and
/// whatever takes the focus away leave it as it was; Tab moves on. Without a key it offers to add one.
class KeyField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    [[nodiscard]] QKeySequence key() const { return m_key; }
    void setKey(const QKeySequence &key);

    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    void startWaiting();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The user pressed a key while it waited. The field still shows the former one: the owner decides.
    void keyPressed(const QKeySequence &key);
    /// Delete or Backspace, while it did not wait.
    void removeWanted();
    void waitingChanged(bool isWaiting);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setWaiting(bool isWaiting);
    void takeDown(const QKeyEvent &event);
    void showHeld(Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QString words() const;

    QKeySequence m_key;
    QString m_held; ///< the modifiers that are held while it waits: "Ctrl+Shift+…"
    bool m_isWaiting = false;
};

} // namespace beatreel
