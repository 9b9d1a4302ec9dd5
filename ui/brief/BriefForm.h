// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Project.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSlider;
class QVBoxLayout;

namespace beatreel {

class Dialogs;
class Pictures;
class PriceButton;
class ReferenceList;

/// The fields of a brief, in one column.
class BriefForm : public QWidget
{
    Q_OBJECT

public:
    /// Pictures and dialogs outlive it.
    BriefForm(Pictures &pictures, Dialogs &dialogs, QWidget *parent = nullptr);

    /// As it stands in the fields. Without a seed of its own it has the one that follows from prompt and length.
    [[nodiscard]] Brief brief() const;
    /// Without telling. Its seed is shown as a number.
    void setBrief(const Brief &brief);
    /// Names the models that the film would be made with.
    void setModels(const ModelChoice &models, const ModelCatalogue &catalogue);

    /// Whether the fields can be read; what cannot is said beside it.
    [[nodiscard]] bool isReadable() const;
    /// What can be done where there is no plan.
    enum class WayOut { None, PlanOffline, MendPrompt };
    [[nodiscard]] static WayOut wayOutOf(const Error &error, const ModelChoice &models);
    /// Says why there is no plan, until the next edit.
    void showRefusal(const QString &sentence, WayOut way = WayOut::None);
    void focusPrompt();

signals:
    void edited();
    /// By the built-in planner, though another one is chosen.
    void offlineWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makePrompt();
    [[nodiscard]] QWidget *makeLength();
    [[nodiscard]] QWidget *makeSeed();
    [[nodiscard]] QWidget *makeCreativity();
    [[nodiscard]] QWidget *makeModels();
    [[nodiscard]] QBoxLayout *makePair();
    void arrangePair();
    void addField(QVBoxLayout *column, const QString &name, QWidget *field, QWidget *buddy);
    void onEdited();
    void rollSeed();
    void showTroubles();
    void takeColours();

    QPlainTextEdit *m_prompt = nullptr;
    QLabel *m_refusal = nullptr;
    bool m_isPromptAtFault = false; ///< not whoever was to plan
    PriceButton *m_offline = nullptr;
    QBoxLayout *m_pair = nullptr; ///< length and seed
    QComboBox *m_length = nullptr;
    QLineEdit *m_seed = nullptr;
    QLabel *m_seedTrouble = nullptr;
    QSlider *m_creativity = nullptr;
    ReferenceList *m_references = nullptr;
    QLabel *m_models = nullptr;
    QList<QLabel *> m_names;
};

} // namespace beatreel
