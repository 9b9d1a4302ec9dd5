// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QToolButton;

namespace beatreel {

class KeyField;

/// The keys of one action, each a field that takes down another, and under them what there is to say about
/// the last change, with at most one offer. It changes nothing itself: it says what the user wants.
class ActionKeys : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostKeys = 4;

    enum class Reset { Possible, Pointless };

    explicit ActionKeys(QWidget *parent = nullptr);

    void showAction(const ActionEntry &entry, const QList<QKeySequence> &keys, Reset reset);
    /// No action is chosen.
    void showNothing();

    /// One sentence, heard by screen readers too. With an offer, its button has the focus until it is taken
    /// or left.
    void say(const QString &sentence, const QString &offer = {});

    /// Waits for a key in place of the first one, or to be added.
    void startWaiting();

signals:
    /// In place of the key at `index`, or after the last one.
    void keyWanted(int index, const QKeySequence &key);
    void removeWanted(int index);
    void resetWanted();
    void offerTaken();
    void offerLeft();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Sign;
    struct Cap
    {
        KeyField *field;
        QToolButton *remove;
    };

    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeCaps();
    [[nodiscard]] QLayout *makeMessage();
    void showCap(int index, const QList<QKeySequence> &keys);
    void removeAt(int index);
    void takeColours();

    QList<Cap> m_caps;
    QLabel *m_name;
    QLabel *m_group;
    QPushButton *m_reset;
    Sign *m_sign;
    QLabel *m_sentence;
    QPushButton *m_offer;
    QPointer<QWidget> m_asker; ///< had the focus before the offer
    QString m_action;          ///< its words
};

/// The keys that an action is shipped with: "Shipped: Space or K".
[[nodiscard]] QString shippedText(const ActionEntry &entry);

} // namespace beatreel
