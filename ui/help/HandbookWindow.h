// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icons.h"
#include "ui/help/Handbook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace beatreel {

class HandbookText;

/// The handbook beside the editor: its pages at the left, or those that have the words that are searched for, and one page to
/// read. It remembers the way that was gone through them.
class HandbookWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HandbookWindow(Handbook handbook = Handbook());
    ~HandbookWindow() override;

    /// "beats.md"; a page that there is not is passed over.
    void open(const QString &file);
    /// Of the page that is read.
    [[nodiscard]] QString file() const;

private:
    void build();
    [[nodiscard]] QToolButton *makeButton(const QString &name, const QString &words, const QKeySequence &key, Icon icon);
    void addKeys();
    void go(qsizetype to);
    void search(const QString &words);
    void openChosen();
    void showWhere();

    Handbook m_handbook;
    QStringList m_way; ///< the pages that were read
    qsizetype m_at = -1;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_found;
    QToolButton *m_back;
    QToolButton *m_forward;
    HandbookText *m_text;
};

} // namespace beatreel
