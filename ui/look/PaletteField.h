// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QColor>
#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPushButton;

namespace beatreel {

class Dialogs;
class FlowLayout;
class SwatchButton;
class SwatchCell;

/// The colours of a look, to be changed one by one or taken from a picture. Colours that the document names by words ("navy") are
/// shown as the built-in artist understands them, and keep their words until they are changed.
class PaletteField : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostFromPicture = 5;

    /// `dialogs` outlives it.
    explicit PaletteField(Dialogs &dialogs, QWidget *parent = nullptr);
    /// Waits for the picture that is being read.
    ~PaletteField() override;

    [[nodiscard]] const QStringList &colours() const { return m_colours; }
    /// Without telling.
    void setColours(const QStringList &colours);
    /// What was said of the last picture goes, and one that is still being read counts no more.
    void forgetPicture();
    /// The first swatch, or the empty place.
    [[nodiscard]] QWidget *firstField() const;

signals:
    /// The user changed it.
    void edited();

private:
    [[nodiscard]] QWidget *lastField() const;
    void addCell();
    void removeLastCell();
    void showColours();
    void showNote();
    void change(const QStringList &colours);
    void pick(int index);
    void remove(int index);
    void choosePicture();
    void takeFrom(const QString &file);
    void onPictureRead(const QString &file, const Result<QList<QColor>> &colours);

    Dialogs &m_dialogs;
    QStringList m_colours;
    FlowLayout *m_flow;
    QList<SwatchCell *> m_cells;
    SwatchButton *m_plus;
    QPushButton *m_fromPicture;
    QLabel *m_note;
    QString m_failure; ///< of the last picture
    int m_asked = 0;
    QThreadPool m_pool;
};

} // namespace beatreel
