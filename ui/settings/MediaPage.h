// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/SettingRows.h"

class QLineEdit;
class QPushButton;

namespace beatreel {

class Dialogs;
class PreferencesStore;

/// What the score is played with, and how much room the program may take for what it can make again.
class MediaPage : public SettingRows
{
    Q_OBJECT

public:
    /// Both outlive it.
    MediaPage(PreferencesStore &store, Dialogs &dialogs, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeSoundfontRow();
    void setSoundfont(const QString &file);

    PreferencesStore &m_store;
    Dialogs &m_dialogs;
    QLineEdit *m_soundfont = nullptr;
    QPushButton *m_installed = nullptr;
};

} // namespace beatreel
