// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Beat.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace beatreel {

class ProductChoice;
class SegmentedControl;
class TemplateShelf;

/// One of the user's own templates, to be written down or changed. Deletes itself when it is closed.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    using Done = std::function<void(const TemplateId &id)>;

    enum class Purpose {
        FromBeat,
        Copy,
        Edit, ///< the draft's id stays
    };

    /// `shelf` outlives it.
    TemplateDialog(TemplateShelf &shelf, const BeatTemplate &draft, Purpose purpose, QWidget *parent);

    /// Opens a dialog over the window of `parent`; `done` is called once it is saved, and never where it is left.
    static void saveAsTemplate(QWidget *parent, TemplateShelf &shelf, const Beat &beat, const Done &done);
    static void copy(QWidget *parent, TemplateShelf &shelf, const BeatTemplate &entry, const Done &done);
    static void edit(QWidget *parent, TemplateShelf &shelf, const BeatTemplate &entry, const Done &done);

    void accept() override;

signals:
    void saved(const beatreel::TemplateId &id);

private:
    class Complaint;

    inline static const QList<Seconds> kDurations{Seconds(5), Seconds(10), Seconds(15)};

    static void open(QWidget *parent, TemplateShelf &shelf, const BeatTemplate &draft, Purpose purpose, const Done &done);

    void buildName();
    void buildPrompt();
    void buildChoices();
    void buildFoot();
    [[nodiscard]] QWidget *labelled(const QString &label, QWidget *field);
    [[nodiscard]] SegmentedControl *makeSegments(const QString &name, const QStringList &words, int chosen);
    [[nodiscard]] QComboBox *makeTerms(const QString &name, QStringList terms, const QString &chosen, QString (*word)(const QString &));
    void addRow(std::initializer_list<QWidget *> fields);
    [[nodiscard]] BeatTemplate written() const;
    void showId();
    void fit();
    void complain(const QString &sentence);

    TemplateShelf &m_shelf;
    BeatTemplate m_draft;
    bool m_isIdFixed;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_fields = nullptr;
    QVBoxLayout *m_foot = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_id = nullptr;
    QPlainTextEdit *m_prompt = nullptr;
    SegmentedControl *m_length = nullptr;
    SegmentedControl *m_energy = nullptr;
    SegmentedControl *m_position = nullptr;
    QComboBox *m_shot = nullptr;
    QComboBox *m_movement = nullptr;
    QComboBox *m_action = nullptr;
    ProductChoice *m_products = nullptr;
    Complaint *m_complaint = nullptr;
};

} // namespace beatreel
