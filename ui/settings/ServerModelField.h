// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/openai/ChatApi.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace beatreel {

/// What the server is asked for: any name, or one of the list that the server gives. A day on which the server shuts a model down
/// stands beside it.
class ServerModelField : public QWidget
{
    Q_OBJECT

public:
    /// `name` for the screen reader.
    explicit ServerModelField(const QString &name, QWidget *parent = nullptr);

    /// Without telling. `why` says why it cannot be changed; empty: it can.
    void setModel(const QString &model, const QString &why);
    void setModels(const QList<openai::ListedModel> &models);
    /// Instead of a list: what came in its place.
    void setTrouble(const QString &sentence);
    /// The list is on its way.
    void setWaiting();

signals:
    /// The user is done with a name; it may be empty.
    void modelChanged(const QString &model);
    void listWanted();

private:
    [[nodiscard]] QString model() const;
    void finish();
    void showWords();

    QComboBox *m_choice;
    QPushButton *m_list;
    QLabel *m_words;
    QLabel *m_warning;
    QList<openai::ListedModel> m_models;
    QString m_model;
    QString m_why;
};

} // namespace beatreel
