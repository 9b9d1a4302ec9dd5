// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/JobFace.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace beatreel {

class ElidingLabel;
class Pictures;
class PriceButton;
class TabularLabel;

/// One job: its picture, name and sentence, how far it is, and what can be done with it. Enter or a click opens its
/// log; Delete cancels it, or dismisses a failed one; Alt+Up moves it up.
class JobRow : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` outlives it.
    JobRow(Pictures &pictures, QWidget *parent = nullptr);

    void show(const JobFace &face);
    [[nodiscard]] const JobFace &face() const { return m_face; }
    void setLogOpen(bool isOpen);
    /// What the keyboard reaches in it, in order.
    [[nodiscard]] QList<QWidget *> tabStops();
    [[nodiscard]] bool isLogOpen() const { return m_isLogOpen; }

signals:
    void cancelWanted(const beatreel::Slot &slot);
    void dismissWanted(const beatreel::Slot &slot);
    void moveUpWanted(const beatreel::Slot &slot);
    void editPromptWanted(const beatreel::Slot &slot);
    /// The rectangle is the button's, on the screen; so below.
    void retryWanted(const beatreel::Slot &slot, const QRect &button);
    void otherModelWanted(const beatreel::Slot &slot, const QString &model, const QRect &button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(const QString &name, Icon icon);
    [[nodiscard]] PriceButton *makeOffer(const QString &name);
    [[nodiscard]] QWidget *makeOffers();
    void layOut();
    void connectButtons();
    void takeLook();
    void showOffers();
    void end();
    void fit();
    void paintPicture(QPainter &painter) const;

    Pictures &m_pictures;
    JobFace m_face;
    bool m_isLogOpen = false;
    QWidget *m_place; ///< of the picture
    QWidget *m_sign;  ///< place of the icon
    ElidingLabel *m_title;
    TabularLabel *m_percent;
    QToolButton *m_up;
    QToolButton *m_end;
    ElidingLabel *m_line;
    QLabel *m_reserved; ///< never cut off
    QLabel *m_reason; ///< a failed one's sentence, whole
    PriceButton *m_edit = nullptr;
    PriceButton *m_retry = nullptr;
    PriceButton *m_other = nullptr;
    QWidget *m_offers; ///< of the three
    QLabel *m_log;
};

} // namespace beatreel
