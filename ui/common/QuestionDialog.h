// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Dialogs.h"
#include "ui/common/Icons.h"

#include <QDialog>

class QAbstractButton;
class QDialogButtonBox;
class QLabel;

namespace beatreel {

/// One sentence, what more there is to say, and verbs with their prices. A failure is one without verbs: its
/// detail can be unfolded. Deletes itself when it is closed.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Question &question, QWidget *over);
    QuestionDialog(const Error &error, QWidget *over);

    /// The index of the verb that was pressed; nothing: left.
    [[nodiscard]] std::optional<int> verb() const { return m_verb; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Sign;

    QuestionDialog(QWidget *over, Icon icon, const QString &sentence, const QString &more);

    void addVerbs(const QList<Verb> &verbs);
    void addLeave(const QString &text);
    void addDetail(const QString &detail);

    QLabel *m_sentence;
    QDialogButtonBox *m_buttons;
    std::optional<int> m_verb;
};

} // namespace beatreel
