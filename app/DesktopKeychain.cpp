// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DesktopKeychain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace beatreel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::DesktopKeychain)
};

const QString kProgram = QStringLiteral("Beatreel");

/// What the key is called in the keychain.
QString entryOf(Service service)
{
    switch (service) {
    case Service::Replicate:
        return QStringLiteral("Replicate API token");
    case Service::OpenAi:
        return QStringLiteral("OpenAI API key");
    case Service::Farm:
        break;
    }
    return QStringLiteral("Farm password");
}

std::unexpected<Error> failure(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorKind::ProviderRefused, Words::tr("The desktop's keychain is locked. Unlock it, and open the settings again."), job.errorString());
    case QKeychain::CouldNotDeleteEntry:
        return fail(ErrorKind::ProviderRefused, Words::tr("The desktop's keychain did not give the key up. Take it out in the desktop's own keychain program."),
                    job.errorString());
    default:
        return fail(ErrorKind::Unavailable, Words::tr("This desktop has no keychain that answers."), job.errorString());
    }
}

Result<void> resultOf(const QKeychain::Job &job)
{
    const bool isWell = job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
    return isWell ? Result<void>() : Result<void>(failure(job));
}

} // namespace

void DesktopKeychain::read(Service service, Answer<QString> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(kProgram);
    job->setInsecureFallback(false);
    job->setKey(entryOf(service));
    QObject::connect(job, &QKeychain::Job::finished, &m_home, [answer = std::move(answer), job] {
        const Result<void> result = resultOf(*job);
        answer(result ? Result<QString>(job->textData().trimmed()) : Result<QString>(std::unexpected(result.error())));
    });
    job->start();
}

void DesktopKeychain::write(Service service, const QString &key, Answer<void> answer)
{
    const auto run = [&](auto *job) {
        job->setInsecureFallback(false);
        job->setKey(entryOf(service));
        QObject::connect(job, &QKeychain::Job::finished, &m_home, [answer = std::move(answer), job] { answer(resultOf(*job)); });
        job->start();
    };
    if (key.isEmpty()) {
        run(new QKeychain::DeletePasswordJob(kProgram));
    } else {
        auto *job = new QKeychain::WritePasswordJob(kProgram);
        job->setTextData(key);
        run(job);
    }
}

QString keyWaitedFor(KeyStore &store, Service service, std::chrono::milliseconds patience)
{
    struct Waiting
    {
        QEventLoop loop;
        QString key;
        bool isDone = false;
    };
    const auto waiting = std::make_shared<Waiting>(); // the answer may come after the patience
    store.read(service, [waiting](const Result<QString> &answer) {
        waiting->key = answer.value_or(QString());
        waiting->isDone = true;
        waiting->loop.quit();
    });
    if (!waiting->isDone) {
        QTimer::singleShot(patience, &waiting->loop, &QEventLoop::quit);
        waiting->loop.exec();
    }
    return waiting->key;
}

} // namespace beatreel
