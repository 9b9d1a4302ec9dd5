// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeyStore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace beatreel {

class ServiceAccess;

/// The key of a service: where it comes from, and the way to store, replace and remove it. A key that was typed is never shown
/// and leaves the field with being stored.
class ServiceKeyField : public QWidget
{
    Q_OBJECT

public:
    /// `name` for the screen reader. The access outlives it.
    ServiceKeyField(Service service, const QString &name, ServiceAccess &access, QWidget *parent = nullptr);

private:
    [[nodiscard]] QPushButton *addButton(const QString &words, const QString &name, void (ServiceKeyField::*act)());
    void store();
    void replace();
    void remove();
    void leave();
    void showState();
    void showSource();

    Service m_service;
    ServiceAccess &m_access;
    QLabel *m_source;
    QLineEdit *m_line;
    QPushButton *m_store;
    QPushButton *m_leave;
    QPushButton *m_replace;
    QPushButton *m_remove;
    QLabel *m_sentence;
    QString m_refusal; ///< why the last one was not stored
    bool m_isReplacing = false;
    bool m_isBusy = false;
};

} // namespace beatreel
