// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace beatreel::test {

/// Kills `generate` at an instant of its run and resumes it, or starts again where no project had appeared: the
/// master must have the bytes of an undisturbed run.
class Kills : public QObject
{
    Q_OBJECT

protected:
    /// Adds rows with instants spread over a run by the seed.
    static void addInstants(int count, quint64 seed);
    /// Kills and resumes at the row's instant.
    void killAndResume() const;

private slots:
    void initTestCase();

private:
    qint64 m_wholeRun = 0; ///< ms
    QByteArray m_master;
};

} // namespace beatreel::test
