// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeyStore.h"
#include "ui/settings/ServiceDesk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace beatreel {

/// Tries a service with the key and address that it has now, at no cost, and says in a sentence what came of it.
class ServiceTest : public QWidget
{
    Q_OBJECT

public:
    /// `place` is asked when the button is pressed. The desk outlives it.
    ServiceTest(Service service, ServiceDesk &desk, std::function<ServiceDesk::Place()> place, QWidget *parent = nullptr);

    /// Key or address are others now: what was said no longer holds.
    void forget();

private:
    void run();
    [[nodiscard]] QString refusal(const Error &error, const QUrl &base) const;

    Service m_service;
    ServiceDesk &m_desk;
    std::function<ServiceDesk::Place()> m_place;
    QPushButton *m_button;
    QLabel *m_sentence;
    int m_question = 0; ///< an answer to an earlier one is dropped
};

} // namespace beatreel
