// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Speaking.h"

#include <QStringList>

#include <utility>

namespace beatreel::test {

/// What assistive technology is told to say, as long as this lives; one at a time.
class Heard
{
public:
    Heard() : m_before(installAnnouncementHandler(&Heard::hear)) { s_sentences.clear(); }
    ~Heard() { installAnnouncementHandler(m_before); }
    Heard(const Heard &) = delete;
    Heard &operator=(const Heard &) = delete;

    [[nodiscard]] const QStringList &sentences() const { return s_sentences; }
    [[nodiscard]] qsizetype countOf(const QString &words) const { return s_sentences.filter(words).size(); }
    QStringList take() { return std::exchange(s_sentences, {}); }

private:
    static void hear(const QString &sentence) { s_sentences.append(sentence); }

    inline static QStringList s_sentences;
    AnnouncementHandler m_before;
};

} // namespace beatreel::test
