// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/film/ProjectExport.h"
#include "ui/workspace/OpenProject.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace beatreel {

class Dialogs;
class ElidingLabel;
class GapsBox;
class PreferencesStore;
class PriceButton;

/// What of the film is exported, how, and where to. Says what that takes, and refuses with two ways out while a build
/// would still change the film. Deletes itself when it is closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ExportDialog(OpenProject &open, Dialogs &dialogs, PreferencesStore &preferences, QWidget *parent);

    /// Asks first where there is such a file already.
    void accept() override;

signals:
    void exportWanted(const beatreel::ExportJob &job, const QString &file);
    /// First, and then this export; `file` is empty where it has no name yet.
    void buildWanted(const beatreel::FilmSettings &settings, const QString &file);

private:
    enum class Part { All, Selected, Marked };

    void buildPage();
    void buildFields();
    void buildFoot();
    QWidget *addRow(const QString &label, QWidget *field);
    void takePreset(int index);
    /// The settings as the fields have them.
    [[nodiscard]] FilmSettings settings() const;
    [[nodiscard]] std::optional<FilmRange> selectedRange() const;
    [[nodiscard]] std::optional<FilmRange> markedRange() const;
    void refresh();
    void fit();
    /// What is built may be other files now.
    void readProducts();
    void showPreset(const FilmSettings &settings);
    void showSizes();
    void followCodec(FilmCodec codec);
    [[nodiscard]] QString file() const;
    void chooseFolder();
    void exportTo(const QString &file, ExportJob::Existing existing);

    OpenProject &m_open;
    Dialogs &m_dialogs;
    PreferencesStore &m_preferences;
    std::optional<Products> m_products;
    Result<ExportJob> m_job;
    QString m_folder;

    QScrollArea *m_scroll;
    QGridLayout *m_rows; ///< in it
    QVBoxLayout *m_foot;
    QComboBox *m_preset;
    QComboBox *m_codec;
    QComboBox *m_size;
    QComboBox *m_part;
    QCheckBox *m_music;
    QDoubleSpinBox *m_loudness;
    QCheckBox *m_review;
    QLineEdit *m_watermark;
    QLineEdit *m_name;
    ElidingLabel *m_folderShown;
    QLabel *m_work;
    GapsBox *m_gaps;
    PriceButton *m_export;
};

} // namespace beatreel
