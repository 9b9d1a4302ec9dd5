// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/openai/ChatApi.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace beatreel {

/// Asks the services what costs nothing, on threads of its own. Belongs to a page; when it goes, what is under way is given up.
class ServiceDesk : public QObject
{
    Q_OBJECT

public:
    /// What a service is reached by.
    struct Place
    {
        QUrl base;
        QString key;
    };

    explicit ServiceDesk(QObject *parent = nullptr);
    ~ServiceDesk() override;

    /// The name of the account that the key is of.
    void askReplicate(const Place &place, std::function<void(const Result<QString> &)> then);
    /// The models that the server lists.
    void askModels(const Place &place, std::function<void(const Result<QList<openai::ListedModel>> &)> then);

private:
    [[nodiscard]] const HttpClient &http();

    std::unique_ptr<HttpClient> m_http; ///< made with the first question
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
